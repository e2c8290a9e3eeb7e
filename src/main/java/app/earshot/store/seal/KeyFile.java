package app.earshot.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A notebook's key, wrapped twice: by the password and by the recovery code. What it holds lies in the clear beside the notebook and in
 * each of its backups, and opens nothing by itself. Somebody may have written it: whatever stands in it, reading it costs little.
 */
public final class KeyFile {

    private static final String FORM = "earshot-key";
    private static final String FORM_NUMBER = "1";
    private static final int SALT = 16;
    private static final String WORDS = "This wraps the key of a notebook that has a password. Without it nobody opens that notebook: keep it beside it.";

    private final String name;
    private final PasswordCost cost;
    private final byte[] salt;
    private final byte[] byPassword;
    private final byte[] byRecovery;

    private KeyFile(String name, PasswordCost cost, byte[] salt, byte[] byPassword, byte[] byRecovery) {
        this.name = name;
        this.cost = cost;
        this.salt = salt;
        this.byPassword = byPassword;
        this.byRecovery = byRecovery;
    }

    /** A new key, and all that opens it. */
    public record Made(KeyFile file, DataKey key, RecoveryCode recovery) {}

    /** Makes a key for a notebook that has none. */
    public static Made make(char[] password) {
        return make(DataKey.random(), password, PasswordCost.STANDARD);
    }

    static Made make(DataKey key, char[] password, PasswordCost cost) {
        byte[] salt = salt();
        RecoveryCode recovery = RecoveryCode.random();
        byte[] beside = beside(key.name(), cost, salt);
        KeyFile file = new KeyFile(
                key.name(), cost, salt, Envelope.seal(cost.key(password, salt), key.bytes(), beside),
                Envelope.seal(recovery.key(salt), key.bytes(), beside));
        return new Made(file, key, recovery);
    }

    /** Wraps the same key anew, by another password and another recovery code: what opened it until now no longer does. */
    public static Made change(DataKey key, char[] password) {
        return make(key, password, PasswordCost.STANDARD);
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    private static byte[] beside(String name, PasswordCost cost, byte[] salt) {
        String text = FORM + " " + FORM_NUMBER + " " + name + " " + cost + " " + Base64.getEncoder().encodeToString(salt);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By what keys are told apart: see {@link DataKey#name}. */
    public String name() {
        return name;
    }

    /** The key, if the password is the right one. Takes its time on purpose. */
    public Optional<DataKey> open(char[] password) {
        return key(Envelope.open(cost.key(password, salt), byPassword, beside(name, cost, salt)));
    }

    /** The key, if the code stands on the sheet that was made last. */
    public Optional<DataKey> open(RecoveryCode code) {
        return key(Envelope.open(code.key(salt), byRecovery, beside(name, cost, salt)));
    }

    private Optional<DataKey> key(Optional<byte[]> opened) {
        return opened.filter(bytes -> bytes.length == DataKey.LENGTH).map(DataKey::of).filter(key -> key.name().equals(name));
    }

    /** One line for each thing: its name, a space, its value. */
    public String text() {
        Base64.Encoder base = Base64.getEncoder();
        return String.join(
                "\n",
                FORM + " " + FORM_NUMBER,
                "# " + WORDS,
                "name " + name,
                "argon2id " + cost.memory() + " " + cost.passes() + " " + cost.lanes(),
                "salt " + base.encodeToString(salt),
                "password " + base.encodeToString(byPassword),
                "recovery " + base.encodeToString(byRecovery),
                "");
    }

    /** Empty if it is none, or only half of one. */
    public static Optional<KeyFile> read(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().forEach(line -> {
            int space = Math.max(0, line.indexOf(' '));
            values.putIfAbsent(line.substring(0, space), line.substring(Math.min(line.length(), space + 1)));
        });
        if (!FORM_NUMBER.equals(values.get(FORM))) {
            return Optional.empty();
        }
        try {
            String[] cost = values.getOrDefault("argon2id", "").split(" ");
            Base64.Decoder base = Base64.getDecoder();
            return Optional.of(new KeyFile(
                    values.getOrDefault("name", ""),
                    new PasswordCost(Integer.parseInt(cost[0]), Integer.parseInt(cost[1]), Integer.parseInt(cost[2])),
                    base.decode(values.getOrDefault("salt", "")), base.decode(values.getOrDefault("password", "")),
                    base.decode(values.getOrDefault("recovery", ""))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unread) {
            return Optional.empty();
        }
    }
}
