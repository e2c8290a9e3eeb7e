import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What goes along without being run: licences, the bill of materials, and on Linux what tells the desktop about the program. */
final class SharedFiles {

    private final Tree tree;
    private final Product product;

    SharedFiles(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    void copyInto(Path share, Path runtime) throws IOException {
        Path documents = Files.createDirectories(share.resolve("doc").resolve(product.command()));
        new Licences(tree).copyInto(documents.resolve("licences"), runtime);
        Files.copy(tree.root().resolve("NOTICE"), documents.resolve("NOTICE"));
        Files.copy(tree.work().resolve("bom/earshot.cdx.json"), documents.resolve("earshot.cdx.json"));
        if (Target.here() == Target.LINUX) {
            desktop(share);
        }
    }

    private void desktop(Path share) throws IOException {
        fill("earshot.desktop", share.resolve("applications").resolve(product.id() + ".desktop"));
        fill("earshot.metainfo.xml", share.resolve("metainfo").resolve(product.id() + ".metainfo.xml"));
        fill("earshot.mime.xml", share.resolve("mime/packages").resolve(product.id() + ".xml"));
        fill("earshot.1", share.resolve("man/man1").resolve(product.command() + ".1"));
        Icons icons = new Icons(tree);
        Path hicolor = share.resolve("icons/hicolor");
        for (int size : Icons.SIZES) {
            Path at = Files.createDirectories(hicolor.resolve(size + "x" + size).resolve("apps"));
            Files.copy(icons.png(size), at.resolve(product.id() + ".png"));
        }
        Path scalable = Files.createDirectories(hicolor.resolve("scalable/apps"));
        Files.copy(tree.root().resolve("assets/icons/earshot.svg"), scalable.resolve(product.id() + ".svg"));
    }

    private void fill(String template, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, product.fill(Files.readString(tree.packaging().resolve("linux").resolve(template))));
    }
}
