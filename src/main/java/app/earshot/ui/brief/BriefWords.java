package app.earshot.ui.brief;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a brief into words. */
final class BriefWords {

    private final Messages messages;
    private final PageWords page;

    private BriefWords(Messages messages) {
        this.messages = messages;
        this.page = new PageWords(messages);
    }

    /** @param brief what of the prepared one has room */
    static PageText page(Prepared prepared, Brief brief, Messages messages) {
        return new BriefWords(messages).said(prepared, brief);
    }

    private PageText said(Prepared prepared, Brief brief) {
        AccountPage account = prepared.page();
        WhoIsWho who = WhoIsWho.of(account);
        Topics about = Topics.of(account);
        SharedGoal goal = account.goal();
        List<PageSection> sections = Stream.of(
                        page.section("brief.words", brief.words(), quote -> quote(quote, who, about)),
                        page.section("brief.ours", brief.ours(), promise -> page.promise(promise, PageItem.Kind.OWED)),
                        page.section("brief.theirs", brief.theirs(), promise -> page.promise(promise, PageItem.Kind.LINE)),
                        page.section("brief.differences", brief.differences(), this::difference),
                        rest(brief.brake() != null && brief.brake().isPrivate() ? null : brief.brake()),
                        questions(brief.questions()),
                        unknown(brief.unknown(), about),
                        page.section("brief.people", brief.people(), member -> person(member, brief)))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new PageText(
                messages.text("brief.edge", page.business(prepared.business())),
                messages.text("brief.made", messages.days().withYear(messages.days().today())),
                page.cut(account.account().name(), PageWords.TITLE),
                account.enquiry() == null ? "" : page.cut(sentence(account, account.enquiry()), PageWords.SENTENCE),
                goal == null ? "" : page.cut(goal.words(), PageWords.SENTENCE),
                sections,
                page.foot("brief.foot"));
    }

    private String sentence(AccountPage account, Enquiry enquiry) {
        String days = enquiry.days().isEmpty()
                ? messages.text("accounts.header.no-day")
                : enquiry.days().stream()
                        .map(day -> messages.days().full(day))
                        .reduce((before, day) -> messages.text("accounts.days.or", before, day))
                        .orElse("");
        String source = account.referrer() == null
                ? enquiry.source()
                : messages.text("accounts.header.through", account.referrer());
        return page.joined(
                messages.occasion(enquiry.occasion()), days, enquiry.place(), enquiry.size(), source,
                messages.name("stage", enquiry.stage()));
    }

    private PageItem quote(Quote quote, WhoIsWho who, Topics about) {
        String person = who.person(quote.personId()).orElse("");
        String kind = quote.request() ? messages.text("brief.request") : page.named(quote.topic(), about);
        String when = messages.days().friendly(messages.days().dayOf(quote.heardAt()));
        String open = quote.request() ? messages.text("brief.not-answered") : "";
        String said = quote.saidBack() ? messages.text("brief.said-back") : "";
        String words = page.cut(ReasonWords.after(quote.words(), quote.reason(), messages), PageWords.SENTENCE);
        return new PageItem(PageItem.Kind.QUOTE, words, page.joined(page.cut(kind, PageWords.CAPTION), page.cut(person, PageWords.CAPTION), when, open, said));
    }

    private PageItem difference(Difference difference) {
        String views = String.join(messages.text("part.listed-apart"), difference.views());
        return new PageItem(PageItem.Kind.LINE, page.cut(messages.text("brief.difference", difference.about(), views), PageWords.SENTENCE), "");
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
                .map(text -> new PageItem(PageItem.Kind.ASK, messages.text("listening.quoted", page.cut(text, PageWords.SENTENCE)), ""))
                .toList();
        return new PageSection(messages.text("brief.ask"), items, "");
    }

    /** In one line, because these are only names of topics. */
    private PageSection unknown(Excerpt<String> topics, Topics about) {
        List<String> names = topics.shown().stream().map(topic -> page.cut(page.named(topic, about), PageWords.CAPTION)).toList();
        List<String> all = new ArrayList<>(names);
        if (topics.more() > 0) {
            all.add(page.more(topics.more()));
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
        String name = page.cut(member.person().name(), PageWords.LINE / 2);
        String named = roles.isEmpty() ? name : messages.text("brief.person", name, roles);
        String heard = messages.text("brief.heard", brief.facts().heardFrom(member.person().id()));
        return new PageItem(
                PageItem.Kind.LINE, page.joined(named, heard, page.cut(member.person().reachedBy(), PageWords.LINE / 2)), "");
    }
}
