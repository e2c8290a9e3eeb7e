package app.earshot.testkit;

import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.exchange.demo.DemoNotebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Thirty made-up accounts as most of them are: short, plain, little marked. They stand in the demo's format, one folder a business;
 * the days that their texts name fit {@link #TODAY}.
 */
public final class ThirtyAccounts {

    public static final List<String> BUSINESSES = List.of("dj", "florist", "photographer", "caterer", "print");

    public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Path FOLDER = Path.of("src/test/resources/app/earshot/testkit/thirty");

    private ThirtyAccounts() {}

    /** @param business one of {@link #BUSINESSES} */
    public static DemoBusiness of(String business) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(business))) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
            return DemoNotebook.read(texts, TODAY, Desk.ZONE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
