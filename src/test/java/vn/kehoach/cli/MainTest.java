package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tool as a process of its own, with the streams and the status that a script sees. */
class MainTest {
    @TempDir private Path folder;

    @Test
    void resultsAndReportsAreUtf8OnTheirOwnStreams() throws Exception {
        PlanFolder.plant(folder, "one");
        PlanFolder.plant(folder, "two");
        PlanFolder.replace(folder.resolve("two"), "issuer: ubnd-tinh", "issuer: ubnd-tin");
        CommandRun run = run("build", "one", "two", "-o", "kết quả", "--format", "html");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).containsExactly("kết quả/one/one.html");
        assertThat(run.err()).startsWith("lỗi[REF-01]: không có cơ quan nào mang mã “ubnd-tin”");
        assertThat(folder.resolve("kết quả/one/one.html")).exists();
    }

    @Test
    void theStatusReachesTheCaller() throws Exception {
        assertThat(run("check", "none").status()).isEqualTo(3);
    }

    /** What a shell would start. */
    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=ISO-8859-1",
                                "-cp",
                                classPath(),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** For any working folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private CommandRun run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "standard", ".out");
        Path err = Files.createTempFile(folder, "standard", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command(arguments))
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int status = builder.start().waitFor();
        return new CommandRun(
                status,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
