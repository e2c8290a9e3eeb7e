package app.earshot.ui.switcher;

import app.earshot.ui.command.Command;
import app.earshot.ui.words.Messages;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds commands by the beginnings of words in what they are called. */
final class CommandNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Messages messages;

    CommandNames(Messages messages) {
        this.messages = messages;
    }

    /** Those that can be given now and hold all that is typed, in the order of the shortcut sheet. */
    List<Command> find(String typed, Predicate<Command> possible) {
        List<String> wanted = words(typed);
        return Arrays.stream(Command.values())
                .filter(possible)
                .filter(command -> {
                    List<String> name = words(messages.text(command.key()));
                    return wanted.stream().allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)));
                })
                .toList();
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
