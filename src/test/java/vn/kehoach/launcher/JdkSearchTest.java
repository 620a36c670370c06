package vn.kehoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** A JDK that can run the program is found, or it is said what to install. */
class JdkSearchTest extends LauncherTree {
    @Test
    void choosesTheNewestJdkOfTheUsualFolders() throws Exception {
        jdk(jdks.resolve("a-temurin"), "25.0.3");
        jdk(jdks.resolve("b-ea"), "26-ea");
        jdk(jdks.resolve("z-old"), "1.8.0_402");

        assertThat(launch().output()).startsWith("java b-ea\n");
    }

    @Test
    void findsAJdkInsideAMacBundle() throws Exception {
        jdk(jdks.resolve("temurin-25.jdk/Contents/Home"), "25.0.3");

        assertThat(launch().output()).startsWith("java Home\n");
    }

    @Test
    void searchesSeveralFoldersOfJdks() throws Exception {
        Path others = root.resolve("other jdks");
        jdk(others.resolve("jdk 24"), "24");
        environment.put("KEHOACH_JDKS", root.resolve("none") + ":" + jdks + ":" + others);

        assertThat(launch().output()).startsWith("java jdk 24\n");
    }

    @Test
    void prefersJavaHomeToANewerJdkElsewhere() throws Exception {
        jdk(jdks.resolve("jdk-25"), "25");
        environment.put("JAVA_HOME", jdks.resolve("jdk-21").toString());

        assertThat(launch().output()).startsWith("java jdk-21\n");
    }

    @Test
    void prefersItsOwnVariableToJavaHome() throws Exception {
        jdk(jdks.resolve("jdk-25"), "25");
        environment.put("JAVA_HOME", jdks.resolve("jdk-21").toString());
        environment.put("KEHOACH_JAVA_HOME", jdks.resolve("jdk-25").toString());

        assertThat(launch().output()).startsWith("java jdk-25\n");
    }

    @Test
    void refusesItsOwnVariableWhenItNamesAnOldJdk() throws Exception {
        environment.put("KEHOACH_JAVA_HOME", jdk(root.resolve("old"), "17.0.15").toString());

        Run run = launch();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("KEHOACH_JAVA_HOME is not a JDK 21 or newer: " + root);
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        environment.put("JAVA_HOME", jdk(root.resolve("old"), "17.0.15").toString());

        Run run = launch();

        assertThat(run.output()).startsWith("java jdk-21\n");
        assertThat(run.error()).isEmpty();
    }

    @Test
    void passesOverAJavaHomeThatIsGone() throws Exception {
        environment.put("JAVA_HOME", root.resolve("gone").toString());

        assertThat(launch().output()).startsWith("java jdk-21\n");
    }

    @Test
    void takesTheJdkBehindTheJavaOnThePath() throws Exception {
        Path jdk = jdk(root.resolve("elsewhere/jdk-22"), "22");
        Path alternative =
                Files.createSymbolicLink(root.resolve("java"), jdk.resolve("bin").resolve("java"));
        Files.createSymbolicLink(path.resolve("java"), alternative);

        assertThat(launch().output()).startsWith("java jdk-22\n");
    }

    @Test
    void asksJavaItselfWhereNoReleaseFileTells() throws Exception {
        Path jdk = jdk(root.resolve("jdk-23"), "23.0.1");
        Files.delete(jdk.resolve("release"));
        environment.put("JAVA_HOME", jdk.toString());

        assertThat(launch().output()).startsWith("java jdk-23\n");
    }

    @Test
    void saysInBothLanguagesWhatToInstallWhenThereIsNoJdk() throws Exception {
        environment.put("KEHOACH_JDKS", "");
        environment.put("JAVA_HOME", jdk(root.resolve("old"), "17.0.15").toString());

        Run run = launch();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.error())
                .contains("không tìm thấy Java 21 trở lên", "no Java 21 or newer was found")
                .contains("JAVA_HOME=" + root.resolve("old") + " (Java 17.0.15)")
                .contains("KEHOACH_JAVA_HOME");
    }
}
