package app.earshot.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The form that notebooks have in this Earshot.
 *
 * @param version the number of the newest migration
 * @param locations where the migrations are
 * @param catalogues what the engine's catalogue holds after the migrations up to a version, sorted (see {@link H2File})
 */
public record Schema(int version, List<String> locations, IntFunction<List<String>> catalogues) {

    static final String APPLICATION = "app.earshot";

    private static final Schema CURRENT =
            new Schema(3, List.of("app/earshot/store/migrations"), Schema::releasedCatalogue);

    public static Schema current() {
        return CURRENT;
    }

    List<String> catalogue(int ofVersion) {
        return catalogues.apply(ofVersion);
    }

    /** Statements are separated by a line with two hyphens. Written down once for each version, and never changed. */
    private static List<String> releasedCatalogue(int version) {
        return List.of(resource("catalogues/" + version + ".sql").split("\n--\n")).stream()
                .map(String::strip)
                .toList();
    }

    static String resource(String name) {
        try (InputStream content = Objects.requireNonNull(Schema.class.getResourceAsStream("/app/earshot/store/" + name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
