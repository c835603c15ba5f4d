// Sheets' own texts in the place of a value: errors, and what stands there while a formula is calculated. Which language they are in,
// the spreadsheet's or the person's, isn't documented, so those of every larger language count. A value that only begins like one,
// such as `#42 mint`, is a value.
import { once } from '../core/once';
import type { CellValue } from '../functions/define/cell-value';

/**
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian,
 * Turkish. In Asia they are as in English.
 */
const errors =
  'N/A NULL! DIV/0! VALUE! REF! NAME? NUM! ERROR! SPILL! CALC! NV WERT! BEZUG! ZAHL! FEHLER! ÜBERLAUF! ' +
  'VALEUR! NOM? NOMBRE! NUL! ERREUR! N/D ¡VALOR! ¿NOMBRE? ¡NUM! ¡NULO! ¡REF! ¡DIV/0! ¡ERROR! VALORE! NOME? NULLO! RIF! ERRORE! ' +
  'VALOR! NÚM! NULO! ERRO! N/DISP WAARDE! NAAM? GETAL! LEEG! VERW! DEEL/0! N/B FOUT! ARG! NAZWA? LICZBA! ZERO! ADR! DZIEL/0! N/D! BŁĄD! ' +
  'ЗНАЧ! ИМЯ? ЧИСЛО! ПУСТО! ССЫЛКА! ДЕЛ/0! Н/Д ОШИБКА! VÄRDEFEL! NAMN? OGILTIGT! SKÄRNING! REFERENS! DIVISION/0! SAKNAS! FEL! ' +
  'VÆRDI! NAVN? REFERENCE! I/T FEJL! VERDI! FEIL! ARVO! NIMI? LUKU! TYHJÄ! VIITTAUS! JAKO/0! PUUTTUU! VIRHE! ' +
  'HODNOTA! NÁZEV? ČÍSLO! ODKAZ! DĚLENÍ_NULOU! CHYBA! ÉRTÉK! NÉV? SZÁM! NULLA! HIV! ZÉRÓOSZTÓ! HIÁNYZIK HIBA! ' +
  'DEĞER! AD? SAYI! BOŞ! BAŞV! SAYI/0! YOK HATA!';

const errorTexts = once(() => new Set(errors.split(' ')));

export function isErrorText(shown: unknown): boolean {
  return typeof shown === 'string' && shown[0] === '#' && errorTexts().has(shown.slice(1));
}

/** In these languages, and Chinese, Japanese and Korean. */
const loading =
  /^(?:Loading|(?:Wird )?geladen|Chargement|Cargando|Caricamento|(?:A )?carrega(?:ndo|r)|Laden|Ładowanie|Wczytywanie|Загрузка|Laddar|Læser|Indlæser|Laster(?: inn)?|Ladataan|Načítání|Betöltés|Yükleniyor|(?:正在)?加载中?|(?:正在)?載入中?|読み込み中|読み込んでいます|(?:로드|로딩) 중) ?(?:\.\.\.|…)$/i;

export function isLoadingText(shown: CellValue): boolean {
  return typeof shown === 'string' && loading.test(shown);
}
