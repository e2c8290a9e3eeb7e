package app.earshot.ui.today;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.Occupation;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.accounts.promises.MoveSheet;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayLine;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done about a line, and which of it is the main thing. */
final class LineDeeds {

    private final TodayActions actions;
    private final Messages messages;
    private final Overlays overlays;
    private final LineWords words;

    LineDeeds(TodayActions actions, Messages messages, Overlays overlays, LineWords words) {
        this.actions = actions;
        this.messages = messages;
        this.overlays = overlays;
        this.words = words;
    }

    /**
     * Something to press.
     *
     * @param main whether it is what Enter does, and the one next step
     * @param strong whether it stands out
     */
    record Deed(String name, Runnable does, boolean main, boolean strong) {}

    List<Deed> of(TodayLine line) {
        return switch (line) {
            case TodayLine.Needed needed -> List.of(needed(needed));
            case TodayLine.Promised promised -> List.of(
                    new Deed(messages.text("today.move"), () -> move(promised.due().promise()), false, false),
                    new Deed(messages.text("today.kept"), () -> done(line), true, true));
            case TodayLine.Clash clash -> sides(clash).limit(2)
                    .map(each -> new Deed(each.account(), () -> actions.open(each.accountId()), false, false))
                    .toList();
        };
    }

    private Deed needed(TodayLine.Needed line) {
        UUID account = line.accountId();
        Need need = line.need().need().need();
        return switch (need) {
            case REPLY_OWED, REQUEST_OPEN -> new Deed(messages.text("today.reply"), () -> actions.reply(account, ""), true, true);
            case THANKS_OWED -> new Deed(messages.text("today.thank"), () -> actions.reply(account, ""), true, true);
            case STORY_UNWRITTEN -> new Deed(messages.text("today.write-story"), () -> actions.open(account), true, false);
            case TROUBLE, PROMISE_BROKEN -> new Deed(messages.text("today.what-to-say"), () -> actions.open(account), true, true);
            default -> new Deed(messages.text("today.what-to-ask"), () -> actions.open(account), true, false);
        };
    }

    void main(TodayLine line) {
        of(line).stream().filter(Deed::main).findFirst().map(Deed::does).orElse(() -> open(line)).run();
    }

    /** To whom it is about, ready to write down what they say. */
    void open(TodayLine line) {
        UUID account = line.accountId();
        if (account != null) {
            actions.open(account);
        } else if (line instanceof TodayLine.Clash clash) {
            sides(clash).findFirst().ifPresent(each -> actions.open(each.accountId()));
        }
    }

    /** The page before a call; where it is about nobody alone, there is none. */
    void brief(TodayLine line) {
        UUID account = line.accountId();
        if (account != null) {
            actions.brief(account);
        }
    }

    /** Whether a line can be done with from here. Thanks, and a word to whoever is quiet, are written down where they are said. */
    boolean isDoneHere(TodayLine line) {
        return switch (line) {
            case TodayLine.Promised promised -> true;
            case TodayLine.Needed needed -> switch (needed.need().need().need()) {
                case REPLY_OWED, REQUEST_OPEN, TROUBLE, STORY_UNWRITTEN -> true;
                default -> false;
            };
            case TodayLine.Clash clash -> false;
        };
    }

    void done(TodayLine line) {
        if (!isDoneHere(line)) {
            open(line);
        } else if (line instanceof TodayLine.Promised promised) {
            actions.kept(promised.due().promise());
        } else if (isStory(line)) {
            actions.noStory(line);
        } else {
            actions.answered(line);
        }
    }

    static boolean isStory(TodayLine line) {
        return line instanceof TodayLine.Needed needed && needed.need().need().need() == Need.STORY_UNWRITTEN;
    }

    /** A day that was given away twice can't wait. */
    boolean canWait(TodayLine line) {
        return line.accountId() != null;
    }

    void putOff(TodayLine line, int days) {
        if (canWait(line)) {
            actions.putOff(line, days);
        }
    }

    private void move(Promise promise) {
        new MoveSheet(promise, (day, reply) -> actions.move(promise, day, reply, words.moved(promise, day)), messages, overlays).open();
    }

    private static Stream<Occupation> sides(TodayLine.Clash clash) {
        return Stream.concat(
                clash.plan().crews().stream().filter(CrewOnDay::isClash).flatMap(crew -> crew.booked().stream()),
                clash.plan().bookedByNobody().stream());
    }
}
