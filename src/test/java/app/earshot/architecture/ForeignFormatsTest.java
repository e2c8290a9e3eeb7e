package app.earshot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import javafx.scene.image.Image;

/** Which formats of others are not read at all, so that nothing made in them can do harm. */
@AnalyzeClasses(packages = "app.earshot", importOptions = ImportOption.DoNotIncludeTests.class)
class ForeignFormatsTest {

    @ArchTest
    static final ArchRule NO_XML_AND_NO_OBJECTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("entities of XML read files and fill the memory, and an object that is read runs code");

    @ArchTest
    static final ArchRule NO_PICTURES_OF_OTHERS = noClasses()
            .that()
            .doNotHaveSimpleName("WindowIcons")
            .should()
            .callConstructor(Image.class, InputStream.class)
            .orShould()
            .callConstructor(Image.class, String.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javax.imageio..")
            .because("an attached picture is copied and never decoded: one of 60,000 by 60,000 would take 14 GB");
}
