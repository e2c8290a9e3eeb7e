import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The program with its runtime in one folder, and what starts it. */
final class ProgramImage {

    private final Tree tree;
    private final Product product;

    ProgramImage(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    Path make(Path runtime) throws IOException {
        Files.copy(tree.root().resolve("target").resolve(product.jar()), tree.jars().resolve(product.jar()), StandardCopyOption.REPLACE_EXISTING);
        compileSheets(runtime);
        Folders.settle(tree.jars(), product.date());
        Path into = Folders.empty(tree.work().resolve("image"));
        List<String> command = new ArrayList<>(List.of(
                Target.tool("jpackage"), "--type", "app-image", "--dest", into.toString(),
                "--name", folder(), "--app-version", product.version(), "--vendor", product.vendor(),
                "--description", product.summary(), "--runtime-image", runtime.toString(),
                "--input", tree.jars().toString(), "--main-jar", product.jar(), "--main-class", product.main(),
                "--icon", new Icons(tree).forThisSystem().toString()));
        for (String option : product.jvm()) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + AotCache.NAME));
        Commands.run(tree.work(), command);
        Path image = into.resolve(Target.here() == Target.MACOS ? folder() + ".app" : folder());
        if (Target.here() == Target.LINUX) {
            Symbols.strip(image);
        }
        return image;
    }

    /** The program reads its stylesheets in the toolkit's own form where they are there. */
    private void compileSheets(Path runtime) throws IOException {
        Path compiled = Folders.empty(tree.work().resolve("sheets"));
        Path jar = tree.jars().resolve(product.jar());
        Commands.run(tree.work(), List.of(
                runtime.resolve("bin/java").toString(), "-cp", jar.toString(), "app.earshot.ui.look.SheetCompiler", compiled.toString()));
        Commands.run(tree.work(), List.of(Target.tool("jar"), "--update", "--file", jar.toString(), "-C", compiled.toString(), "."));
    }

    private String folder() {
        return Target.here() == Target.LINUX ? product.command() : product.name();
    }
}
