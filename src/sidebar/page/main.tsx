import { render } from 'preact';
import { App } from './app';
import './style/base.css';
import './style/shell.css';
import './style/controls.css';
import './style/blocks.css';
import './style/screens.css';

render(<App />, document.getElementById('page')!);
