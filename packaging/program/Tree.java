import java.nio.file.Path;

/**
 * Where things stand while packages are made.
 *
 * @param root the checkout
 */
record Tree(Path root) {

    Path work() {
        return root.resolve("target/dist");
    }

    /** The jars of the program and its libraries; JavaFX's go into the runtime. */
    Path jars() {
        return work().resolve("lib");
    }

    Path packaging() {
        return root.resolve("packaging");
    }

    Path icons() {
        return root.resolve("src/main/resources/app/earshot/ui/look/icons");
    }

    /** What people get. */
    Path packages() {
        return root.resolve("target/packages");
    }
}
