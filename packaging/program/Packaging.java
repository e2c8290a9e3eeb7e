import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes what people install, for the system on which it runs: {@code java Packaging.java ROOT}, called by Maven's profile {@code dist}
 * once the jars stand in {@code target/dist}. Each step is one file beside this one.
 */
public final class Packaging {

    private Packaging() {}

    public static void main(String[] args) throws IOException {
        Tree tree = new Tree(Path.of(args[0]).toAbsolutePath().normalize());
        Product product = Product.read(tree.work().resolve("product.properties"));
        Files.createDirectories(tree.packages());

        Path runtime = new RuntimeImage(tree).make();
        Path image = new ProgramImage(tree, product).make(runtime);
        Target target = Target.here();
        new SharedFiles(tree, product).copyInto(target.shared(image), runtime);
        new AotCache(tree, product).train(image);

        List<Path> made = switch (target) {
            case LINUX -> List.of(new PortableArchive(tree, product).make(image), new DebianPackage(tree, product).make(image));
            case WINDOWS -> List.of(new SystemInstaller(tree, product).msi(image));
            case MACOS -> List.of(new SystemInstaller(tree, product).dmg(image));
        };
        for (Path each : made) {
            System.out.printf("%s  %.1f MB%n", each, Files.size(each) / 1e6);
        }
    }
}
