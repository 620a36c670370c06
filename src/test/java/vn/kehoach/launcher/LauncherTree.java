package vn.kehoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real launcher in a tree of its own. The JDKs are scripts that print who they are and what
 * they were given, Maven is a script that writes an empty jar, and no other Java or Maven is on the
 * path.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has kehoach.cmd instead")
abstract class LauncherTree {
    private static final String TOOLS =
            "cat date find mkdir mv readlink rm rmdir sed sleep tail touch";

    @TempDir Path root;

    final Map<String, String> environment = new HashMap<>();
    Path tree;
    Path path;
    Path jdks;
    Path workingDirectory;

    @BeforeEach
    void layOutATreeThatIsBuilt() throws IOException {
        tree = plant(root.resolve("tree"));
        path = Files.createDirectory(root.resolve("path"));
        jdks = Files.createDirectory(root.resolve("jdks"));
        workingDirectory = Files.createDirectory(root.resolve("work"));
        for (String tool : TOOLS.split(" ")) {
            script(path.resolve(tool), "exec " + real(tool) + " \"$@\"");
        }
        script(
                path.resolve("mvn"),
                """
                echo "$@" >>"%1$s"
                for argument; do
                    case $argument in -Dkehoach.target=*) target=${argument#*=} ;; esac
                done
                mkdir -p "$target"
                echo "[INFO] --- maven-compiler-plugin:3.14.1:compile (default-compile) @ kehoach"
                : >"$target/kehoach.jar"
                """
                        .formatted(root.resolve("mvn-calls")));
        jdk(jdks.resolve("jdk-21"), "21.0.8");
        environment.put("PATH", path.toString());
        environment.put("KEHOACH_JDKS", jdks.toString());
    }

    record Started(Process process, Path output, Path error) {}

    record Run(int exitCode, String output, String error) {}

    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(tree.resolve("kehoach").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Run launch(String... arguments) throws Exception {
        return finish(start(command(arguments)));
    }

    Started start(List<String> command) throws IOException {
        Path output = Files.createTempFile(root, "output", "");
        Path error = Files.createTempFile(root, "error", "");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(workingDirectory.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectOutput(output.toFile())
                        .redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), output, error);
    }

    static Run finish(Started started) throws Exception {
        Process process = started.process();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(
                process.waitFor(),
                Files.readString(started.output()),
                Files.readString(started.error()));
    }

    static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    Path jar() {
        return tree.resolve("target/kehoach.jar");
    }

    List<String> mavenCalls() throws IOException {
        Path calls = root.resolve("mvn-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    void newerThanTheJar(Path file) throws IOException {
        Instant built = Files.getLastModifiedTime(jar()).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(built.plusSeconds(5)));
    }

    static Path plant(Path tree) throws IOException {
        List<String> sources =
                List.of(
                        "pom.xml",
                        "src/main/java/Main.java",
                        "src/test/java/MainTest.java",
                        "src/test/resources/diagnostics/REF-01/expected.vi.txt",
                        "templates/nd30/page.css");
        for (String source : sources) {
            Files.createDirectories(tree.resolve(source).getParent());
            Files.createFile(tree.resolve(source));
        }
        Files.copy(Path.of("kehoach"), tree.resolve("kehoach"));
        Files.createDirectory(tree.resolve("target"));
        Path jar = Files.createFile(tree.resolve("target/kehoach.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
        return tree;
    }

    static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                """
                IMPLEMENTOR="Nobody"
                JAVA_RUNTIME_VERSION="%1$s+9"
                JAVA_VERSION="%1$s"
                OS_ARCH="x86_64"
                OS_NAME="Linux"
                """
                        .formatted(version));
        script(
                home.resolve("bin/java"),
                """
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2026-01-01' >&2
                    exit
                fi
                echo "java %s"
                echo "in $PWD"
                echo "locale ${LC_ALL:-$LANG}"
                printf '%%s\\n' "$@"
                exit ${EXIT_CODE:-0}
                """
                        .formatted(version, home.getFileName()));
        return home;
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!" + real("sh") + "\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static Path real(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
