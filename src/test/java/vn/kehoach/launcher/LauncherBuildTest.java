package vn.kehoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** The program is built when its sources are newer, once, and its user is told. */
class LauncherBuildTest extends LauncherTree {
    @Test
    void buildsInFoldersWithSpacesAndVietnameseLetters() throws Exception {
        tree = plant(root.resolve("Kế hoạch của Sở/bản dùng"));
        Files.delete(jar());

        assertThat(launch().exitCode()).isZero();
        assertThat(jar()).exists();
    }

    @Test
    void buildsTheProgramTheFirstTimeAndSaysSo() throws Exception {
        Files.delete(jar());

        Run run = launch("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).startsWith("java jdk-21\n").endsWith("\ncheck\n");
        assertThat(run.error())
                .contains("xây dựng công cụ lần đầu", "building the tool the first time")
                .contains("biên dịch / compiling", "xong / done");
        assertThat(mavenCalls()).singleElement().asString().endsWith("package");
        assertThat(tree.resolve("target/launcher")).doesNotExist();
    }

    @Test
    void doesNotBuildAgainWhenNothingChanged() throws Exception {
        Files.delete(jar());
        launch();

        Run run = launch();

        assertThat(run.error()).isEmpty();
        assertThat(mavenCalls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src/main/java/Main.java",
                "src/test/resources/diagnostics/REF-01/expected.vi.txt",
                "templates/nd30/page.css"
            })
    void buildsAgainWhenASourceIsNewer(String source) throws Exception {
        newerThanTheJar(tree.resolve(source));

        Run run = launch();

        assertThat(run.exitCode()).isZero();
        assertThat(run.error()).contains("the sources changed");
        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceChangedDuringTheBuild() throws Exception {
        String build = Files.readString(path.resolve("mvn"));
        Files.writeString(
                path.resolve("mvn"),
                build + "sleep 1; touch src/main/java/Main.java \"$target/kehoach.jar\"");
        Files.delete(jar());

        launch();
        launch();

        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void doesNotBuildAgainForATest() throws Exception {
        newerThanTheJar(tree.resolve("src/test/java/MainTest.java"));

        launch();

        assertThat(mavenCalls()).isEmpty();
    }

    @Test
    void doesNotBuildWhereThereAreNoSources() throws Exception {
        Files.delete(tree.resolve("pom.xml"));
        newerThanTheJar(tree.resolve("templates/nd30/page.css"));

        assertThat(launch().exitCode()).isZero();
        assertThat(mavenCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsAndShowsTheLogWhenTheBuildFails(boolean firstTime) throws Exception {
        script(path.resolve("mvn"), "echo '[ERROR] no network'; exit 1");
        newerThanTheJar(tree.resolve("pom.xml"));
        if (firstTime) {
            Files.delete(jar());
        }

        Run run = launch();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.output()).isEmpty();
        assertThat(run.error())
                .contains("[ERROR] no network")
                .contains("không xây dựng được công cụ", "the tool could not be built")
                .contains("target/kehoach-build.log");
        assertThat(tree.resolve("target/launcher")).doesNotExist();
    }

    @Test
    void asksForMavenWhenTheProgramMustBeBuilt() throws Exception {
        Files.delete(path.resolve("mvn"));
        Files.delete(jar());

        Run run = launch();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("thiếu Maven", "Maven (mvn) is needed");
    }

    @Test
    void runsTheOldProgramWithAWarningWhenMavenIsMissing() throws Exception {
        Files.delete(path.resolve("mvn"));
        newerThanTheJar(tree.resolve("pom.xml"));

        Run run = launch("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).endsWith("\ncheck\n");
        assertThat(run.error()).contains("Maven is missing; running the old one");
    }

    @Test
    void buildsOnceForTwoLaunchersAtATime() throws Exception {
        Path permission = root.resolve("permission");
        String build = Files.readString(path.resolve("mvn"));
        Files.writeString(
                path.resolve("mvn"), build + "until [ -f '" + permission + "' ]; do sleep 1; done");
        Files.delete(jar());

        Started first = start(command());
        await(() -> Files.exists(root.resolve("mvn-calls")));
        Started second = start(command());
        await(() -> Files.readString(second.error()).contains("another command is building"));
        Files.createFile(permission);

        assertThat(finish(first).exitCode()).isZero();
        assertThat(finish(second).exitCode()).isZero();
        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void takesOverFromALauncherThatDiedWhileBuilding() throws Exception {
        Process dead = new ProcessBuilder(real("sh").toString(), "-c", ":").start();
        dead.waitFor();
        Path lock = Files.createDirectory(tree.resolve("target/launcher"));
        Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
        Files.delete(jar());

        assertThat(launch().exitCode()).isZero();
        assertThat(mavenCalls()).hasSize(1);
        assertThat(lock).doesNotExist();
    }
}
