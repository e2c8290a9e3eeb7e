package app.earshot.ui.brief;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brief.DaySheet;
import app.earshot.listening.brief.DaySheets;
import app.earshot.ui.clash.ClashWords;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.brief.PrepareDaySheet.Prepared;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what goes along on the day itself. */
final class DaySheetWords {

    private final Messages messages;
    private final PageWords page;
    private final DaySheet sheet;
    private final WhoIsWho who;
    private final Topics about;

    private DaySheetWords(Messages messages, DaySheet sheet, Prepared prepared) {
        this.messages = messages;
        this.page = new PageWords(messages);
        this.sheet = sheet;
        this.who = WhoIsWho.of(prepared.page());
        this.about = Topics.of(prepared.page());
    }

    /** @param sheet what of the prepared one has room */
    static PageText page(Prepared prepared, DaySheet sheet, Messages messages) {
        return new DaySheetWords(messages, sheet, prepared).said(prepared);
    }

    private PageText said(Prepared prepared) {
        Enquiry enquiry = sheet.enquiry();
        List<PageSection> sections = Stream.of(
                        new PageSection(messages.text("daysheet.when"), when(), ""),
                        page.section("daysheet.people", sheet.people(), this::person),
                        page.section("daysheet.musts", sheet.musts(), this::quote),
                        page.section("daysheet.must-nots", sheet.mustNots(), this::quote),
                        page.section("daysheet.also", sheet.also(), this::quote),
                        page.section("daysheet.promised", sheet.ours(), promise -> page.promise(promise, PageItem.Kind.OWED)),
                        page.section("daysheet.they-promised", sheet.theirs(), promise -> page.promise(promise, PageItem.Kind.LINE)),
                        page.section("daysheet.kept", sheet.kept(), this::kept),
                        new PageSection(messages.text("daysheet.gaps"), gaps(), ""))
                .filter(section -> !section.items().isEmpty())
                .toList();
        int left = sheet.leftOut();
        String several = enquiry.days().size() > 1 ? messages.text("daysheet.one-of", enquiry.days().size()) : "";
        String subtitle = page.joined(
                messages.occasion(enquiry.occasion()), enquiry.size(), several, messages.name("stage", enquiry.stage()));
        return new PageText(
                messages.text("daysheet.edge", page.business(prepared.business())),
                messages.text("brief.made", messages.days().withYear(messages.days().today())),
                page.cut(prepared.page().account().name(), PageWords.TITLE),
                page.cut(subtitle, PageWords.SENTENCE),
                "",
                sections,
                page.joined(page.foot("daysheet.foot"), left == 0 ? "" : messages.text("daysheet.left-out", left)));
    }

    /** The day, the place and the hours in firm letters, then what follows from them. */
    private List<PageItem> when() {
        Hours hours = sheet.enquiry().hours();
        String from = new ClashWords(messages).hours(hours);
        String day = sheet.day() == null ? "" : messages.days().full(sheet.day());
        String until = hours.endsNextDay() ? messages.text("daysheet.next-day", from) : from;
        return Stream.of(
                        fact(page.joined(day, until)),
                        fact(page.cut(sheet.enquiry().place(), PageWords.LINE)),
                        line(leave(hours.travel())),
                        line(there(hours.setUp())),
                        line(crew()))
                .filter(item -> !item.words().isEmpty())
                .toList();
    }

    /** By which hour one has to leave, or while nobody knows when it begins how long the road takes. */
    private String leave(int minutes) {
        LocalDateTime at = sheet.clock().leave();
        if (minutes == 0 || at == null) {
            return minutes == 0 ? "" : messages.text("daysheet.road", minutes);
        }
        return isOnTheDay(at)
                ? messages.text("daysheet.leave", at.toLocalTime(), minutes)
                : messages.text("daysheet.leave-eve", at.toLocalTime(), minutes, eve(at));
    }

    /** By which hour one has to be there, or how long setting up takes. */
    private String there(int minutes) {
        LocalDateTime at = sheet.clock().there();
        if (minutes == 0 || at == null) {
            return minutes == 0 ? "" : messages.text("daysheet.set-up", minutes);
        }
        return isOnTheDay(at)
                ? messages.text("daysheet.there", at.toLocalTime(), minutes)
                : messages.text("daysheet.there-eve", at.toLocalTime(), minutes, eve(at));
    }

    private boolean isOnTheDay(LocalDateTime at) {
        return at.toLocalDate().equals(sheet.day());
    }

    private String eve(LocalDateTime at) {
        return messages.days().weekday(at.toLocalDate());
    }

    private String crew() {
        List<Teammate> crews = sheet.crews();
        if (crews.isEmpty()) {
            return "";
        }
        String names = messages.list(crews.stream().map(each -> page.cut(each.name(), PageWords.CAPTION)).toList());
        return messages.text("daysheet.crew", names, crews.size());
    }

    /** With every number there is: it is what one needs when nobody opens. */
    private PageItem person(Member member) {
        String roles = member.roles().stream().sorted().map(role -> messages.name("role", role)).collect(Collectors.joining(messages.text("part.listed")));
        String name = page.cut(member.person().name(), PageWords.LINE / 2);
        String numbers = member.person().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.PHONE)
                .map(ContactPoint::text)
                .map(number -> page.cut(number, PageWords.CAPTION))
                .collect(Collectors.joining(messages.text("part.listed")));
        return line(page.joined(
                roles.isEmpty() ? name : messages.text("brief.person", name, roles), numbers.isEmpty() ? messages.text("daysheet.no-number") : numbers));
    }

    private PageItem quote(HeardItem item) {
        String topic = DaySheets.ALSO.contains(item.topic()) ? page.named(item.topic(), about) : "";
        String person = page.cut(who.person(item.personId()).orElse(""), PageWords.CAPTION);
        String day = messages.days().friendly(messages.days().dayOf(item.heardAt()));
        return new PageItem(PageItem.Kind.QUOTE, page.cut(item.words(), PageWords.SENTENCE), page.joined(page.cut(topic, PageWords.CAPTION), person, day));
    }

    private PageItem kept(Promise promise) {
        String on = promise.settledOn() == null ? "" : messages.text("daysheet.kept-on", messages.days().friendly(promise.settledOn()));
        return line(page.joined(page.cut(promise.words(), PageWords.LINE), on));
    }

    /** In one line, because each is only a few words. */
    private List<PageItem> gaps() {
        if (sheet.gaps().isEmpty()) {
            return List.of();
        }
        List<String> names = sheet.gaps().stream()
                .map(gap -> messages.name("daysheet.gap", gap))
                .toList();
        return List.of(line(messages.capital(messages.list(names))));
    }

    private static PageItem fact(String words) {
        return new PageItem(PageItem.Kind.FACT, words, "");
    }

    private static PageItem line(String words) {
        return new PageItem(PageItem.Kind.LINE, words, "");
    }
}
