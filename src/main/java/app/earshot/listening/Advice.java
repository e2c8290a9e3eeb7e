package app.earshot.listening;

import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.blindspot.SnoozedBlindSpot;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.knowledge.WhoseWords;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.reply.AnswerCheck;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the notebook says beside a timeline.
 *
 * @param suggestions best first, at most {@link #MOST}; the first three keep the balance between topics and kinds
 * @param onACall what to suggest while one speaks with them: the same, and what in writing would be in the way of an answer
 * @param map every topic that matters at this stage or was ever spoken about, in the catalogue's order
 * @param clashes what we were told that can't both be so, what a person marked so first
 * @param blindSpots what we should know by now and don't, without what was put aside
 * @param aside what was put aside and would show otherwise
 * @param brake why nothing is asked at the moment, or null
 * @param check what only the owner can tell, or null
 */
public record Advice(
        List<Suggestion> suggestions,
        List<Suggestion> onACall,
        List<TopicKnowledge> map,
        List<Clash> clashes,
        WhoseWords whoseWords,
        List<BlindSpot> blindSpots,
        List<SnoozedBlindSpot> aside,
        @Nullable Brake brake,
        @Nullable AnswerCheck check) {

    /** How many suggestions there are at most. */
    public static final int MOST = 12;

    public Advice {
        suggestions = List.copyOf(suggestions);
        onACall = List.copyOf(onACall);
        map = List.copyOf(map);
        clashes = List.copyOf(clashes);
        blindSpots = List.copyOf(blindSpots);
        aside = List.copyOf(aside);
    }
}
