package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.render.pdf.Archive;

import java.io.IOException;
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

    /**
     * Turkish has an i without a dot, Egypt digits of its own and a week that starts on Saturday;
     * in Honolulu it is yesterday, on Kiritimati tomorrow.
     */
    @ParameterizedTest
    @CsvSource({"tr,TR,Pacific/Honolulu", "ar,EG,Africa/Cairo", "vi,VN,Pacific/Kiritimati"})
    void anotherMachineGivesTheSameBytes(String language, String country, String zone)
            throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=" + language,
                                "-Duser.country=" + country,
                                "-Duser.timezone=" + zone,
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
        List<String> expected = new ArrayList<>();
        for (Path folder : samples()) {
            expected.add(digestsOfAllKinds(BuiltPlan.of(folder)));
        }
        assertThat(output.lines()).containsExactlyElementsOf(expected);
    }

    /** The other machine. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            System.out.println(digestsOfAllKinds(BuiltPlan.anew(Path.of(folder))));
        }
    }

    private static String digestsOfAllKinds(BuiltPlan plan) throws IOException {
        return digests(plan) + " " + digest(plan.pdfs(Archive.A3A).getFirst());
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
