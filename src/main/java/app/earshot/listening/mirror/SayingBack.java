package app.earshot.listening.mirror;

import java.util.ArrayList;
import java.util.List;

/** What gives back the meaning of what the other said, and may ask whether that is right. */
final class SayingBack {

    private SayingBack() {}

    /**
     * Whether a sentence does.
     *
     * @param whole as the rules want it, with what it begins with: "so" tells most
     * @param folded the same without its opening
     */
    static boolean is(LanguageRules rules, String whole, String folded) {
        return rules.decide("back-never", folded, "no").equals("no") && rules.decide("back", whole, "no").equals("yes");
    }

    /** With every check that follows ("Have I got that right?") counted to what it checks, which says back if it is about them. */
    static List<MirrorSentence> checked(List<MirrorSentence> sentences) {
        List<MirrorSentence> checked = new ArrayList<>();
        for (MirrorSentence sentence : sentences) {
            MirrorSentence before = checked.isEmpty() ? null : checked.getLast();
            boolean checks = before != null && isCheck(sentence) && mayBeChecked(before);
            if (checks && before.asking() == Asking.NOTHING) {
                checked.set(checked.size() - 1, before.as(Asking.SAYING_BACK));
            }
            checked.add(checks ? sentence.as(Asking.SAYING_BACK) : sentence);
        }
        return checked;
    }

    static boolean isCheck(MirrorSentence sentence) {
        return sentence.words().length() < 80
                && LanguageRules.ENGLISH.decide("check", Judgement.plain(sentence.words()), "no").equals("yes");
    }

    private static boolean mayBeChecked(MirrorSentence before) {
        boolean aboutThem = before.about() == About.THEM || before.about() == About.BOTH;
        return before.isSayingBack()
                || (before.asking() == Asking.NOTHING
                        && before.promises().isEmpty()
                        && (aboutThem || LanguageRules.ENGLISH.decide("checked", Judgement.plain(before.words()), "no").equals("yes")));
    }
}
