package app.earshot.exchange.mail;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What not to look at in a pasted mail.
 *
 * @param quoted whether to leave out quoted replies: lines that begin with {@code >}, and what follows "Original message"
 * @param ours our own mail addresses, or whole domains ("nightjar.example"): neither they nor the names beside them are found
 */
public record MailExclusions(boolean quoted, Set<String> ours) {

    public static final MailExclusions NOTHING = new MailExclusions(false, Set.of());

    public MailExclusions {
        ours = ours.stream().map(address -> address.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    boolean isOurs(String email) {
        String plain = email.toLowerCase(Locale.ROOT);
        return ours.contains(plain) || ours.contains(plain.substring(plain.indexOf('@') + 1));
    }
}
