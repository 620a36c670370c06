package vn.kehoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** Java starts from the cache that was made from this very jar by this very Java, or from none. */
class StartupCacheLaunchTest extends LauncherTree {
    private static final String RUNTIME = "25.0.3+9-x86_64.aot";

    @BeforeEach
    void aJavaWithARuntime() throws IOException {
        environment.put("JAVA_HOME", jdk(root.resolve("jdk-25"), "25.0.3").toString());
    }

    private Path cache(String name) throws IOException {
        Path file = tree.resolve("target/startup").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "classes");
        return Files.setLastModifiedTime(file, Files.getLastModifiedTime(jar()));
    }

    private static Path older(Path file, Duration by) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        return Files.setLastModifiedTime(file, FileTime.from(time.toInstant().minus(by)));
    }

    @ParameterizedTest
    @CsvSource({
        "25.0.3, 25.0.3+9-x86_64.aot, -XX:AOTCache=",
        "26-ea, 26-ea+9-x86_64.aot, -XX:AOTCache=",
        "21.0.8, 21.0.8+9-x86_64.jsa, -XX:SharedArchiveFile=",
        "24, 24+9-x86_64.jsa, -XX:SharedArchiveFile="
    })
    void takesTheCacheThatItsJavaCanRead(String version, String name, String option)
            throws Exception {
        environment.put("JAVA_HOME", jdk(root.resolve("jdk"), version).toString());
        Path cache = cache(name);

        Run run = launch("check");

        assertThat(run.error()).isEmpty();
        assertThat(run.output())
                .contains("\n-Dkehoach.startup=" + cache + "\n", "\n" + option + cache + "\n")
                .contains("\n-Xlog:disable\n")
                .endsWith("\nvn.kehoach.cli.Main\ncheck\n");
    }

    @Test
    void leavesACacheOfAnotherJava() throws Exception {
        cache("25.0.2+10-x86_64.aot");

        assertThat(launch().output()).doesNotContain("AOTCache");
    }

    @ParameterizedTest
    @CsvSource({"PT1S", "PT-1S"})
    void leavesACacheOfAnotherJarButNamesItSoThatItIsMadeAnew(Duration older) throws Exception {
        Path cache = older(cache(RUNTIME), older);

        assertThat(launch().output())
                .contains("\n-Dkehoach.startup=" + cache + "\n")
                .doesNotContain("AOTCache");
    }

    @Test
    void leavesAnEmptyCache() throws Exception {
        Path cache = cache(RUNTIME);
        FileTime time = Files.getLastModifiedTime(cache);
        Files.writeString(cache, "");
        Files.setLastModifiedTime(cache, time);

        assertThat(launch().output()).doesNotContain("AOTCache");
    }

    @Test
    void neitherTakesNorNamesOneWhereItsUserWantsNone() throws Exception {
        cache(RUNTIME);
        environment.put("KEHOACH_NO_CACHE", "1");

        assertThat(launch().output()).doesNotContain("AOTCache", "kehoach.startup", "-Xlog");
    }

    @Test
    void namesNoneForAJavaThatDoesNotSayWhichItIs() throws Exception {
        Files.delete(root.resolve("jdk-25/release"));

        assertThat(launch().output()).doesNotContain("AOTCache", "kehoach.startup");
    }

    @Test
    void letsTheOptionsOfItsUserComeLast() throws Exception {
        cache(RUNTIME);
        environment.put("KEHOACH_JAVA_OPTS", "-Xlog:gc");

        assertThat(launch().output()).containsPattern("(?s)-Xlog:disable\n.*\n-Xlog:gc\n-cp\n");
    }
}
