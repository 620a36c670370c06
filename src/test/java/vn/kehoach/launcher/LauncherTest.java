package vn.kehoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program is given what its user said. */
class LauncherTest extends LauncherTree {
    @Test
    void givesTheProgramItsArgumentsAsTheyAre() throws Exception {
        Run run = launch("build", "kế hoạch 2026.yaml", "", "*", "--as-of=\"x y\"");

        assertThat(run.exitCode()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.output())
                .endsWith(
                        """
                        -cp
                        %s
                        vn.kehoach.cli.Main
                        build
                        kế hoạch 2026.yaml

                        *
                        --as-of="x y"
                        """
                                .formatted(jar()));
    }

    @Test
    void givesBackTheExitCodeOfTheProgram() throws Exception {
        environment.put("EXIT_CODE", "1");

        assertThat(launch().exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL", "LC_CTYPE", "LANG"})
    void asksForUtf8InTheCLocale(String variable) throws Exception {
        environment.put(variable, "C");

        Run run = launch();

        assertThat(run.output())
                .contains("locale C.UTF-8\n")
                .contains("-Dstdout.encoding=UTF-8\n", "-Dstderr.encoding=UTF-8\n");
    }

    @Test
    void leavesAUtf8LocaleAsItIs() throws Exception {
        environment.put("LANG", "vi_VN.UTF-8");

        assertThat(launch().output()).contains("locale vi_VN.UTF-8\n");
    }

    @Test
    void asksForUtf8WhereTheMachineLacksTheLocale() throws Exception {
        environment.put("LANG", "vi_VN.UTF-8");
        script(path.resolve("locale"), "echo ANSI_X3.4-1968");

        assertThat(launch().output()).contains("locale C.UTF-8\n");
    }

    @Test
    void passesOnTheJavaOptionsOfTheEnvironment() throws Exception {
        environment.put("KEHOACH_JAVA_OPTS", "-Xmx1g -Da=*");
        Files.createFile(workingDirectory.resolve("-Da=file"));

        assertThat(launch().output()).contains("\n-Xmx1g\n-Da=*\n-cp\n");
    }

    @ParameterizedTest
    @CsvSource({"-Da=b, true", "-Xlog:gc -Xmx24m, false", "-XX:MaxRAMPercentage=5, false"})
    void leavesTheHeapToWhoSetsIt(String options, boolean small) throws Exception {
        environment.put("KEHOACH_JAVA_OPTS", options);

        assertThat(launch("check").output().contains("\n-Xmn32m\n")).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"build plan, true", "check, true", "watch plan, false", "--lang en serve, false"})
    void givesTheSecondCompilerToWhatStays(String arguments, boolean soonDone) throws Exception {
        String output = launch(arguments.split(" ")).output();

        assertThat(output.contains("\n-XX:TieredStopAtLevel=1\n")).isEqualTo(soonDone);
    }

    @Test
    void staysInTheWorkingDirectory() throws Exception {
        assertThat(launch().output()).contains("in " + workingDirectory.toRealPath() + "\n");
    }

    @Test
    void worksInFoldersWithSpacesAndVietnameseLetters() throws Exception {
        tree = plant(root.resolve("Kế hoạch của Sở/bản dùng"));
        workingDirectory = Files.createDirectory(root.resolve("thư mục làm việc"));
        environment.put("JAVA_HOME", jdk(root.resolve("JDK hai lăm"), "25").toString());

        Run run = launch("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).startsWith("java JDK hai lăm\n").contains("\n" + jar() + "\n");
    }

    @Test
    void worksThroughAChainOfLinksOnThePath() throws Exception {
        Path bin = Files.createDirectories(root.resolve("home/bin"));
        Files.createSymbolicLink(bin.resolve("kehoach-now"), Path.of("../../tree/kehoach"));
        Files.createSymbolicLink(bin.resolve("kh"), Path.of("kehoach-now"));
        Files.createSymbolicLink(path.resolve("kh"), bin.resolve("kh"));

        Run run = finish(start(List.of(real("sh").toString(), "-c", "kh check")));

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("/target/kehoach.jar\n").endsWith("\ncheck\n");
    }

    @Test
    void worksFromItsOwnFolder() throws Exception {
        workingDirectory = tree;

        assertThat(finish(start(List.of("./kehoach", "check"))).output()).endsWith("\ncheck\n");
        assertThat(finish(start(List.of(real("sh").toString(), "kehoach", "check"))).output())
                .endsWith("\ncheck\n");
    }
}
