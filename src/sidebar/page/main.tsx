import { render } from 'preact';
import { App } from './app';
import './style/base.css';
import './style/controls.css';
import './style/layout.css';
import './style/sections.css';

render(<App />, document.getElementById('page')!);
