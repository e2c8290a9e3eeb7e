package app.earshot.ui.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brief.Brief;
import app.earshot.listening.brief.Difference;
import app.earshot.listening.brief.Excerpt;
import app.earshot.listening.brief.Quote;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.brief.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a brief into words. What is very long is cut at a word; all of it stays in the notebook. */
final class BriefWords {

    private static final int TITLE = 110;
    private static final int SENTENCE = 240;
    private static final int LINE = 170;
    private static final int CAPTION = 60;
    private static final int FILE_NAME = 60;

    private final Messages messages;
    private boolean somethingIsCut;

    BriefWords(Messages messages) {
        this.messages = messages;
    }

    /** @param brief what of the prepared one has room */
    PageText page(Prepared prepared, Brief brief) {
        return new BriefWords(messages).said(prepared, brief);
    }

    private PageText said(Prepared prepared, Brief brief) {
        AccountPage account = prepared.page();
        WhoIsWho who = WhoIsWho.of(account);
        Topics about = Topics.of(account);
        SharedGoal goal = account.goal();
        String business = prepared.business().isBlank() ? messages.text("app.name") : cut(prepared.business(), LINE / 2);
        List<PageSection> sections = Stream.of(
                        section("brief.words", brief.words(), quote -> quote(quote, who, about)),
                        section("brief.ours", brief.ours(), promise -> owed(promise, PageItem.Kind.OWED)),
                        section("brief.theirs", brief.theirs(), promise -> owed(promise, PageItem.Kind.LINE)),
                        section("brief.differences", brief.differences(), this::difference),
                        rest(brief.brake()),
                        questions(brief.questions()),
                        unknown(brief.unknown(), about),
                        section("brief.people", brief.people(), member -> person(member, brief)))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new PageText(
                messages.text("brief.edge", business),
                messages.text("brief.made", messages.days().withYear(messages.days().today())),
                cut(account.account().name(), TITLE),
                account.enquiry() == null ? "" : cut(sentence(account, account.enquiry()), SENTENCE),
                goal == null ? "" : cut(goal.words(), SENTENCE),
                sections,
                somethingIsCut ? joined(messages.text("brief.foot"), messages.text("brief.cut")) : messages.text("brief.foot"));
    }

    /** What a file may be called after this title, everywhere. */
    String fileName(String title) {
        String safe = title.replaceAll("[^\\p{L}\\p{M}\\p{N} &'-]", " ").strip();
        return cut(safe, FILE_NAME).replace("…", "").strip();
    }

    private <T> PageSection section(String key, Excerpt<T> list, Function<T, PageItem> item) {
        return new PageSection(messages.text(key), list.shown().stream().map(item).toList(), more(list.more()));
    }

    private String more(int more) {
        return more == 0 ? "" : messages.text("brief.more", more);
    }

    private String sentence(AccountPage page, Enquiry enquiry) {
        String days = enquiry.days().isEmpty()
                ? messages.text("accounts.header.no-day")
                : enquiry.days().stream()
                        .map(day -> messages.days().full(day))
                        .reduce((before, day) -> messages.text("accounts.days.or", before, day))
                        .orElse("");
        String source = page.referrer() == null
                ? enquiry.source()
                : messages.text("accounts.header.through", page.referrer());
        return joined(
                messages.occasion(enquiry.occasion()), days, enquiry.place(), enquiry.size(), source,
                messages.name("stage", enquiry.stage()));
    }

    private PageItem quote(Quote quote, WhoIsWho who, Topics about) {
        String person = who.person(quote.personId()).orElse("");
        String kind = quote.request() ? messages.text("brief.request") : named(quote.topic(), about);
        String when = messages.days().friendly(messages.days().dayOf(quote.heardAt()));
        String open = quote.request() ? messages.text("brief.not-answered") : "";
        String said = quote.saidBack() ? messages.text("brief.said-back") : "";
        String words = cut(ReasonWords.after(quote.words(), quote.reason(), messages), SENTENCE);
        return new PageItem(PageItem.Kind.QUOTE, words, joined(cut(kind, CAPTION), cut(person, CAPTION), when, open, said));
    }

    /** What a topic is called, or nothing where there is none (any more). */
    private String named(@Nullable String topic, Topics about) {
        Sentence name = topic == null ? null : about.names().get(topic);
        return name == null ? "" : messages.text(name);
    }

    private PageItem owed(Promise promise, PageItem.Kind kind) {
        String due = promise.dueOn() == null
                ? messages.text("brief.no-day")
                : messages.text(
                        promise.isLate(messages.days().today()) ? "brief.was-due" : "brief.due",
                        messages.days().friendly(promise.dueOn()));
        return new PageItem(kind, joined(cut(promise.words(), LINE), due), "");
    }

    private PageItem difference(Difference difference) {
        String views = String.join(messages.text("part.listed-apart"), difference.views());
        return new PageItem(PageItem.Kind.LINE, cut(messages.text("brief.difference", difference.about(), views), SENTENCE), "");
    }

    /** What stands in the place of questions while they rest. */
    private PageSection rest(@Nullable Brake brake) {
        List<PageItem> now = brake == null
                ? List.of()
                : List.of(
                        new PageItem(PageItem.Kind.ASK, messages.text("listening.brake." + brake.code(messages.days().today())), ""),
                        new PageItem(PageItem.Kind.LINE, messages.text("listening.brake." + brake.untilCode(), brake.until()), ""));
        return new PageSection(messages.text("listening.brake"), now, "");
    }

    private PageSection questions(List<String> questions) {
        List<PageItem> items = questions.stream()
                .map(text -> new PageItem(PageItem.Kind.ASK, messages.text("listening.quoted", cut(text, SENTENCE)), ""))
                .toList();
        return new PageSection(messages.text("brief.ask"), items, "");
    }

    /** In one line, because these are only names of topics. */
    private PageSection unknown(Excerpt<String> topics, Topics about) {
        List<String> names = topics.shown().stream().map(topic -> cut(named(topic, about), CAPTION)).toList();
        List<String> all = new ArrayList<>(names);
        if (topics.more() > 0) {
            all.add(more(topics.more()));
        }
        List<PageItem> line = names.isEmpty()
                ? List.of()
                : List.of(new PageItem(PageItem.Kind.LINE, String.join(messages.text("part.between"), all), ""));
        return new PageSection(messages.text("brief.unknown"), line, "");
    }

    private PageItem person(Member member, Brief brief) {
        String roles = member.roles().stream()
                .sorted()
                .map(role -> messages.name("role", role))
                .collect(Collectors.joining(messages.text("part.listed")));
        String name = cut(member.person().name(), LINE / 2);
        String named = roles.isEmpty() ? name : messages.text("brief.person", name, roles);
        String heard = messages.text("brief.heard", brief.facts().heardFrom(member.person().id()));
        return new PageItem(
                PageItem.Kind.LINE, joined(named, heard, cut(member.person().reachedBy(), LINE / 2)), "");
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(messages.text("part.between")));
    }

    private String cut(String text, int most) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        if (tidy.length() <= most) {
            return tidy;
        }
        int space = tidy.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : Character.isHighSurrogate(tidy.charAt(most - 1)) ? most - 1 : most;
        somethingIsCut = true;
        return tidy.substring(0, end) + "…";
    }
}
