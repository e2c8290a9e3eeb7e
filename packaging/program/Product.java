import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * What every package says of the program; the values come from pom.xml.
 *
 * @param name as a person reads it: Earshot
 * @param command as it is typed in a shell: earshot
 * @param id how desktops call it: app.earshot.Earshot
 * @param jar the file name of the program's own jar
 * @param main the class that is started
 * @param jvm the options for Java
 * @param date the moment that all files bear, so that the same sources make the same packages
 */
record Product(
        String name, String command, String id, String version, String summary, String vendor, String contact,
        String jar, String main, List<String> jvm, Instant date) {

    static Product read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return new Product(
                read.getProperty("name"), read.getProperty("command"), read.getProperty("id"), read.getProperty("version"),
                read.getProperty("summary"), read.getProperty("vendor"), read.getProperty("contact"),
                read.getProperty("jar"), read.getProperty("main"), List.of(read.getProperty("jvm").trim().split("\\s+")),
                Instant.parse(read.getProperty("date")));
    }

    /** A template with this product's values in place of {@code @name@} and the like. */
    String fill(String template) {
        return template.replace("@name@", name)
                .replace("@command@", command)
                .replace("@id@", id)
                .replace("@version@", version)
                .replace("@summary@", summary)
                .replace("@vendor@", vendor)
                .replace("@contact@", contact)
                .replace("@day@", date.toString().substring(0, 10));
    }
}
