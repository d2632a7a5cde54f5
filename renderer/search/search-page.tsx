import { t } from '../i18n';
import { Page } from '../pages/page';
import { useStore } from '../store';
import { Results } from './results';
import { search, searchFor } from './search';

/** One search through all texts that there are: programs that are open, and the sources of the kernel. */
export function SearchPage() {
  const { query, result, problem, running } = useStore(search, (value) => value);
  const count = result.texts.reduce((sum, { matches }) => sum + matches.length, 0);
  return (
    <Page id="search">
      <div className="page-tools">
        <input
          type="search"
          data-first
          aria-label={t('search:for')}
          placeholder={t('search:for')}
          spellCheck={false}
          value={query.text}
          onChange={(event) => searchFor({ text: event.target.value })}
        />
        {(['matchCase', 'wholeWord', 'isRegex'] as const).map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={query[option]}
              onChange={(event) => searchFor({ [option]: event.target.checked })}
            />{' '}
            {t(`search:${option}`)}
          </label>
        ))}
      </div>
      <output className={problem === null ? 'search-words dim' : 'search-words wrong'} data-running={running}>
        {problem ?? (query.text === '' ? t('search:where') : t('search:found', { count }))}
        {result.more && ` ${t('search:more')}`}
      </output>
      <Results result={result} />
    </Page>
  );
}
