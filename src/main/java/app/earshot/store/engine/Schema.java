package app.earshot.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The form that notebooks have in this Earshot.
 *
 * @param migrations the resources that make it, in order; the number of the first is 1
 * @param catalogues what the engine's catalogue holds after the migrations up to a version, sorted (see {@link FileContent})
 */
public record Schema(List<String> migrations, IntFunction<List<String>> catalogues) {

    /** How a file of ours says whose it is. */
    public static final String APPLICATION = "app.earshot";

    private static final String HOME = "app/earshot/store/";

    /** All migrations there are. A new one is added at the end, and its catalogue beside the others. */
    private static final Schema CURRENT = new Schema(
            List.of(
                    HOME + "migrations/V1__the_notebook.sql",
                    HOME + "migrations/V2__listening.sql",
                    HOME + "migrations/V3__sheets.sql",
                    HOME + "migrations/V4__fields_of_sheets.sql",
                    HOME + "migrations/V5__reading_and_resting.sql"),
            Schema::releasedCatalogue);

    public static Schema current() {
        return CURRENT;
    }

    /** The number of the newest migration. */
    public int version() {
        return migrations.size();
    }

    /** This form as it was at an earlier version. */
    public Schema upTo(int earlier) {
        return new Schema(migrations.subList(0, earlier), catalogues);
    }

    /** The form that one more migration would make. */
    public Schema then(String migration) {
        return new Schema(Stream.concat(migrations.stream(), Stream.of(migration)).toList(), catalogues);
    }

    public List<String> catalogue(int ofVersion) {
        return catalogues.apply(ofVersion);
    }

    /** The statements of each migration, in order. */
    public Stream<String> scripts() {
        return migrations.stream().map(Schema::resource);
    }

    /** Statements are separated by a line with two hyphens. Written down once for each version, and never changed. */
    private static List<String> releasedCatalogue(int version) {
        return List.of(resource(HOME + "catalogues/" + version + ".sql").split("\n--\n")).stream()
                .map(String::strip)
                .toList();
    }

    private static String resource(String name) {
        try (InputStream content = Objects.requireNonNull(Schema.class.getResourceAsStream("/" + name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
