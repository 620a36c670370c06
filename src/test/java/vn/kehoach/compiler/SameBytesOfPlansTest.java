package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Same sources, same bytes: at any time, beside any other work, on any machine. */
class SameBytesOfPlansTest {
    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void compilingAgainGivesTheSameBytes(Path folder) {
        assertThat(digests(BuiltPlan.anew(folder))).isEqualTo(digests(BuiltPlan.of(folder)));
    }

    @Test
    void compilingSideBySideGivesTheSameBytes() {
        List<Path> folders = BuiltPlan.all();
        List<String> expected =
                folders.stream().map(BuiltPlan::of).map(each -> digests(each)).toList();

        assertThat(
                        IntStream.range(0, folders.size() * 2)
                                .parallel()
                                .mapToObj(i -> folders.get(i % folders.size()))
                                .map(folder -> digests(BuiltPlan.anew(folder))))
                .hasSize(folders.size() * 2)
                .startsWith(expected.toArray(String[]::new))
                .endsWith(expected.toArray(String[]::new));
    }

    /** Turkish has an i without a dot; in Honolulu it is yesterday. */
    @Test
    void anotherMachineGivesTheSameBytes() throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Honolulu",
                                "-Dfile.encoding=ISO-8859-1",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SameBytesOfPlansTest.class.getName()));
        samples().forEach(folder -> command.add(folder.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor()).isZero();
        assertThat(output.lines())
                .containsExactlyElementsOf(
                        samples().stream().map(folder -> digests(BuiltPlan.of(folder))).toList());
    }

    /** The other machine. */
    public static void main(String[] folders) {
        for (String folder : folders) {
            System.out.println(digests(BuiltPlan.anew(Path.of(folder))));
        }
    }

    private static String digests(BuiltPlan plan) {
        return digest(plan.pdf()) + " " + digest(plan.html());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
