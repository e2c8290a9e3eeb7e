package app.earshot.ui.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Puts the stylesheets of the packages into the form in which the toolkit reads them fastest. Run when packages are made. */
public final class SheetCompiler {

    private SheetCompiler() {}

    /** @param arguments the folder in which the file is put, at the place that it has in the program's jar */
    public static void main(String[] arguments) throws IOException {
        Path text = Files.createTempFile("earshot", ".css");
        try {
            Files.writeString(text, Sheets.text());
            Path compiled = Path.of(arguments[0], Sheets.class.getPackageName().replace('.', '/'), Sheets.COMPILED);
            Files.createDirectories(compiled.getParent());
            Stylesheet.convertToBinary(text.toFile(), compiled.toFile());
        } finally {
            Files.delete(text);
        }
    }
}
