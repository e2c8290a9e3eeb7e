package app.earshot.listening.mirror;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a text of ours says, sentence by sentence: about whom, what it asks, what it promises. English first; the rules of the
 * language are a file.
 */
public record Mirror(List<MirrorSentence> sentences) {

    /** Nobody writes a longer letter; what follows is kept, but cannot make this slow. */
    private static final int LONGEST = 40_000;

    public Mirror {
        sentences = List.copyOf(sentences);
    }

    /** What a text says, whoever wrote it. */
    public static Mirror of(String draft, LocalDate today) {
        return of(draft, Names.NONE, today, Locale.UK);
    }

    /**
     * What a text says, knowing who is who.
     *
     * @param locale how figures in days are ordered
     */
    public static Mirror of(String draft, Names names, LocalDate today, Locale locale) {
        Judgement judgement = new Judgement(LanguageRules.ENGLISH, names, today, locale);
        String letter = draft.length() > LONGEST ? draft.substring(0, LONGEST) : draft;
        return new Mirror(SayingBack.checked(Sentences.of(letter, LanguageRules.ENGLISH).stream()
                .map(place -> judgement.of(letter, place))
                .toList()));
    }

    /** Everything that is asked, in order. */
    public List<MirrorSentence> questions() {
        return sentences.stream().filter(MirrorSentence::isQuestion).toList();
    }

    /** Everything that says back what they meant, in order; a check that follows it ("Have I got that right?") counts as part of it. */
    public List<MirrorSentence> sayingsBack() {
        return sentences.stream().filter(MirrorSentence::isSayingBack).filter(sentence -> !SayingBack.isCheck(sentence)).toList();
    }

    /** Everything to which a reader should say something, in order. */
    public List<MirrorSentence> wantingAnswer() {
        return sentences.stream().filter(MirrorSentence::wantsAnswer).toList();
    }

    /** Everything that is promised, in order. */
    public List<PromiseFound> promises() {
        return sentences.stream().flatMap(sentence -> sentence.promises().stream()).toList();
    }

    /** How many sentences are about one side and not the other, or about both, or neither. */
    public long count(About about) {
        return sentences.stream().filter(sentence -> sentence.about() == about).count();
    }
}
