package app.earshot.store.search;

import app.earshot.domain.Coded;
import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.store.Notebook;
import app.earshot.store.search.SearchHits.Found;
import app.earshot.store.words.Matches;
import app.earshot.store.words.QueryParser;
import app.earshot.store.words.SearchTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds what an index has taken in. Safe to use from several threads; made anew for each question. */
public final class SearchFinder {

    /** So many more names are looked at than are shown, so that whom one meets in many accounts pushes nobody out. */
    private static final int AHEAD = 4;

    private static final int OF_ONE_PERSON = 3;

    private final Notebook notebook;
    private final SearcherManager searchers;

    SearchFinder(Notebook notebook, SearcherManager searchers) {
        this.notebook = notebook;
        this.searchers = searchers;
    }

    /**
     * Finds what has all these words, the last of which may be only begun.
     *
     * @return accounts and people by name first, then what was said, newest first
     */
    public List<Hit> find(String words, int limit) {
        List<SearchTerm> wanted = QueryParser.parse(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            List<Found> named = search(SearchWords.query(wanted), "yes", limit);
            List<Found> said = foundSaid(wanted, limit);
            int names = Math.max(limit / 2, limit - said.size());
            List<Found> found = new ArrayList<>(named.subList(0, Math.min(named.size(), names)));
            found.addAll(said);
            return hits(found, wanted, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without accounts and people, newest first. */
    public List<Hit> said(String words, int limit) {
        List<SearchTerm> wanted = QueryParser.parse(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            return hits(foundSaid(wanted, limit), wanted, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Accounts and people whose names hold all these words or stretches of words, whatever the accents. The text of a hit
     * is the name.
     *
     * @return those first in which words begin so, accounts before people, newest first; of somebody who is in many accounts only a few
     */
    public List<Hit> names(String typed, int limit) {
        List<SearchTerm> wanted = QueryParser.parse(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            Set<Found> found = new LinkedHashSet<>(search(SearchNames.begunBy(wanted), "yes", AHEAD * limit));
            if (found.size() < AHEAD * limit) {
                found.addAll(search(SearchNames.holding(wanted), "yes", 2 * limit));
            }
            List<Found> all = List.copyOf(found);
            Map<UUID, Integer> times = new HashMap<>();
            return notebook.read(session -> new SearchHits(session, all, text -> SearchNames.places(firstLine(text), wanted)).of(all).stream()
                    .map(SearchFinder::onlyName)
                    .filter(hit -> SearchNames.holds(hit.text(), wanted))
                    .sorted(Comparator.<Hit, Boolean>comparing(hit -> !SearchNames.isBegunBy(hit.text(), wanted))
                            .thenComparing(hit -> hit.kind() != HitKind.ACCOUNT))
                    .filter(hit -> times.merge(hit.id(), 1, Integer::sum) <= OF_ONE_PERSON)
                    .limit(limit)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hit onlyName(Hit hit) {
        return new Hit(
                hit.kind(), hit.id(), hit.accountId(), null, null, hit.accountName(), hit.personName(), firstLine(hit.text()), hit.at(), hit.matches());
    }

    /** In the text of an account or a person, that is the name. */
    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Twice as many, because an entry gives way to what was heard in it. */
    private List<Found> foundSaid(List<SearchTerm> wanted, int limit) throws IOException {
        return search(SearchWords.query(wanted), "no", 2 * limit);
    }

    private List<Hit> hits(List<Found> found, List<SearchTerm> wanted, int limit) {
        return notebook.read(session -> new SearchHits(session, found, text -> Matches.of(wanted, text))
                .of(found).stream().limit(limit).toList());
    }

    private List<Found> search(Query words, String named, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            BooleanQuery query = new BooleanQuery.Builder()
                    .add(words, Occur.FILTER)
                    .add(new TermQuery(new Term(SearchDocuments.NAMED, named)), Occur.FILTER)
                    .build();
            List<Found> found = new ArrayList<>();
            var newest = searcher.search(query, new TopFieldCollectorManager(SearchIndex.NEWEST_FIRST, limit, limit));
            for (ScoreDoc one : newest.scoreDocs) {
                Document document = searcher.storedFields().document(one.doc);
                found.add(new Found(
                        Coded.of(HitKind.class, document.get(SearchDocuments.KIND)),
                        UUID.fromString(document.get(SearchDocuments.ID)),
                        UUID.fromString(document.get(SearchDocuments.ACCOUNT))));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }
}
