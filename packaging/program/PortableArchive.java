import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The image as a {@code .tar.gz} that runs from wherever it is unpacked. */
final class PortableArchive {

    private final Tree tree;
    private final Product product;

    PortableArchive(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    Path make(Path image) throws IOException {
        Folders.settle(image, product.date());
        Path archive = tree.packages().resolve(product.command() + "-" + product.version() + "-linux-" + System.getProperty("os.arch") + ".tar.gz");
        Commands.run(image.getParent(), List.of(
                "tar", "--create", "--gzip", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
                "--file", archive.toString(), image.getFileName().toString()));
        return archive;
    }
}
