package app.earshot.testkit;

import app.earshot.domain.Side;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.TalkShare;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes one entry of a {@link GeneratedNotebook}: composes its text, then reads the marks back as the composer does. */
final class GeneratedEntry {

    record Frame(UUID account, UUID person, UUID teammate, Instant at, LocalDate today) {}

    private static final List<EntryKind> KINDS = List.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.EMAIL, EntryKind.TEXT, EntryKind.TEXT, EntryKind.NOTE);

    private GeneratedEntry() {}

    static Entry make(GeneratedNotebook.Chance chance, Frame frame, double heardRatio) {
        UUID id = chance.id(frame.at());
        EntryKind kind = chance.oneOf(KINDS);
        boolean conversation = kind == EntryKind.CALL || kind == EntryKind.MEETING;
        List<HeardItem> heard = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        String text = text(chance, heardRatio);
        for (MarkedLine line : MarkedText.parse(text).lines()) {
            UUID lineId = chance.id(frame.at());
            String topic = chance.oneOf(GeneratedWords.TOPICS);
            switch (line.mark()) {
                case THEIR_WORDS -> heard.add(new HeardItem(
                        lineId, frame.account(), id, frame.person(), topic, line.words(), line.body(), frame.at(),
                        chance.upTo(4) == 0 ? frame.at() : null, null));
                case OUR_PROMISE, THEIR_PROMISE -> promises.add(promise(chance, frame, lineId, id, line));
                case REQUEST -> requests.add(new Request(
                        lineId, frame.account(), id, frame.person(), line.words(), line.body(), "", Answer.YES, "Yes.", "", frame.at(), ""));
                case ASKED -> asked.add(new Asked(lineId, frame.account(), id, null, topic, line.words(), line.body()));
                case NOTE -> {}
            }
        }
        Side side = kind != EntryKind.NOTE && chance.upTo(2) == 0 ? Side.THEM : Side.US;
        return new Entry(
                id, frame.account(), kind, side, frame.at(), conversation ? 5 + chance.upTo(55) : 0, text,
                conversation ? chance.oneOf(List.of(TalkShare.values())) : null, Set.of(frame.person()), Set.of(frame.teammate()),
                heard, promises, requests, asked, null, 0);
    }

    private static String text(GeneratedNotebook.Chance chance, double heardRatio) {
        List<String> lines = new ArrayList<>(List.of(GeneratedWords.note(chance)));
        if (chance.share() < heardRatio) {
            lines.add("\" " + GeneratedWords.said(chance));
        }
        if (chance.upTo(6) == 0) {
            lines.add("? What would you like them to remember?");
        }
        if (chance.upTo(6) == 0) {
            lines.add((chance.upTo(4) == 0 ? "!them " : "! ") + "Send the " + GeneratedWords.thing(chance) + " list");
        }
        if (chance.upTo(30) == 0) {
            lines.add("+ Could we have the " + GeneratedWords.thing(chance) + " earlier?");
        }
        return String.join("\n", lines);
    }

    private static Promise promise(GeneratedNotebook.Chance chance, Frame frame, UUID id, UUID entry, MarkedLine line) {
        LocalDate due = frame.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1 + chance.upTo(14));
        boolean open = !due.isBefore(frame.today()) || chance.upTo(40) == 0;
        boolean ours = !line.mark().sign().equals("!them");
        return new Promise(
                id, frame.account(), entry, ours ? Side.US : Side.THEM, frame.teammate(), frame.person(), line.words(), line.body(), due, null, false,
                open ? PromiseState.OPEN : PromiseState.KEPT, open ? null : due);
    }
}
