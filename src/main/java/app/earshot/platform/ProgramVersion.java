package app.earshot.platform;

/** Which Earshot this is. The same number stands in pom.xml. */
public final class ProgramVersion {

    public static final String NUMBER = "0.1.0";

    private ProgramVersion() {}

    /** The program, the Java it runs on and the system, in one line: "Earshot 0.1.0, Java 25.0.3+9 (Eclipse Adoptium), Linux 6.1 amd64". */
    public static String withEnvironment() {
        return "Earshot " + NUMBER
                + ", Java " + Runtime.version() + " (" + property("java.vendor") + "), "
                + property("os.name") + " " + property("os.version") + " " + property("os.arch");
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
