package app.earshot.ui.unsaved;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.business.Begun;
import app.earshot.usecase.business.KeepSheet.Waiting;
import app.earshot.usecase.business.Unsaved;
import java.util.List;

/**
 * How words that wait are spoken of.
 *
 * @param title what was being written, as a heading says it
 * @param account whose it is, short enough for a line; may be empty
 * @param sentence what a person is told
 * @param words all that was typed, with where it stood
 */
record UnsavedWords(String title, String account, String sentence, List<Words> words) {

    private static final int LETTERS = 60;

    static UnsavedWords of(Unsaved unsaved, Messages messages) {
        String account = LeftToRight.of(shortened(unsaved.account()));
        return switch (unsaved) {
            case Waiting sheet -> {
                String title = sheet.draft().title();
                String told = account.isEmpty()
                        ? messages.text("unsaved.waiting", title)
                        : messages.text("unsaved.waiting-at", title, account);
                yield new UnsavedWords(title, account, told, sheet.draft().words());
            }
            case Begun.OfEntry entry ->
                begun(messages.text("unsaved.entry"), account, messages.text("unsaved.entry-at", account), entry);
            case Begun.OfReply reply ->
                begun(messages.text("unsaved.reply"), account, messages.text("unsaved.reply-at", account), reply);
            case Begun.OfCall call ->
                begun(messages.text("unsaved.call"), account, messages.text("unsaved.call-at", account), call);
        };
    }

    private static UnsavedWords begun(String title, String account, String sentence, Begun begun) {
        return new UnsavedWords(title, account, sentence, List.of(Words.named(title, begun.text())));
    }

    /** How the words begin, on one line. */
    String beginning() {
        return words.stream()
                .map(Words::text)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(UnsavedWords::shortened)
                .orElse("");
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LETTERS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LETTERS)) + "…";
    }
}
