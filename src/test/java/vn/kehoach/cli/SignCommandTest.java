package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.sign.Images;
import vn.kehoach.sign.Keystores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SignCommandTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("P12", Keystores.PASSWORD, "SOURCE_DATE_EPOCH", "1768444200");

    @TempDir private static Path folder;

    @BeforeAll
    static void buildAndMakeKeys() throws IOException {
        PlanFolder.plant(folder, "one");
        CommandRun built = CommandRun.in(folder, "build", "one", "--format", "pdf");
        assertThat(built.status()).isZero();
        Files.copy(folder.resolve("out/one/one.pdf"), folder.resolve("one.pdf"));
        Keystores.ellipticCurve(folder);
        Keystores.several(folder);
        Keystores.expired(folder);
        Keystores.forEncryption(folder);
        Files.write(folder.resolve("seal.png"), Images.seal());
        CommandRun.in(
                folder, "build", "--signature-field=signer,agency,copy", "one", "--format", "pdf");
        Files.copy(folder.resolve("out/one/one.pdf"), folder.resolve("fields.pdf"));
        Files.writeString(folder.resolve("password"), Keystores.PASSWORD + "\r\nsecond line\n");
        Files.writeString(folder.resolve("hello.txt"), "hello");
    }

    private static CommandRun run(Map<String, String> environment, String... arguments) {
        CommandRun run = CommandRun.in(folder, environment, arguments);
        assertThat(run.out() + run.err())
                .doesNotContain("Exception", "\tat ", "vn.kehoach.", Keystores.PASSWORD);
        return run;
    }

    private static CommandRun sign(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("sign", file));
        arguments.addAll(List.of(options));
        return run(ENVIRONMENT, arguments.toArray(String[]::new));
    }

    @Test
    void signsBesideTheFileAndPrintsWhere() throws IOException {
        byte[] unsigned = Files.readAllBytes(folder.resolve("one.pdf"));
        CommandRun run = sign("one.pdf", "--keystore", "ec.p12", "--password-env", "P12");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).containsExactly("one-signed.pdf");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("one.pdf")).hasBinaryContent(unsigned);
        assertThat(Files.size(folder.resolve("one-signed.pdf"))).isGreaterThan(unsigned.length);
    }

    @Test
    void aFileIsSignedAtThePlacesThatWereLeftForIt() throws IOException {
        String key = " --keystore ec.p12 --password-env P12 ";
        String[] lines = {
            "fields.pdf" + key + "--field copy --note SAO-Y -o copy.pdf",
            "copy.pdf" + key + "--image seal.png --field agency -o agency.pdf",
            "agency.pdf" + key + "-o all.pdf",
            "all.pdf" + key + "--field none -o unseen.pdf"
        };
        for (String line : lines) {
            CommandRun run = run(ENVIRONMENT, ("sign " + line).split(" +"));
            assertThat(run.status()).as(line + run.err()).isZero();
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("unseen.pdf").toFile())) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(4);
            assertThat(pdf.getSignatureFields())
                    .allMatch(field -> field.getSignature() != null)
                    .extracting(PDField::getFullyQualifiedName)
                    .contains("chu-ky-1", "co-quan-1", "ban-sao-1");
        }
    }

    @Test
    void theFieldOptionStandsAloneBeforeAPlan() throws IOException {
        assertThat(fields("--signature-field one")).containsExactly("chu-ky-1");
        assertThat(fields("one --signature-field")).containsExactly("chu-ky-1");
        assertThat(fields("--signature-field agency one")).containsExactly("co-quan-1");
        assertThat(fields("one --signature-field=copy,signer"))
                .containsExactlyInAnyOrder("ban-sao-1", "chu-ky-1");
        CommandRun refused = run(Map.of(), "build", "one", "--signature-field=seal");
        assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(refused.err()).contains("signer, agency, copy");
    }

    private static List<String> fields(String options) throws IOException {
        String line = "build --format pdf -o fields " + options;
        CommandRun run = run(Map.of(), line.split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("fields/one/one.pdf").toFile())) {
            return pdf.getSignatureFields().stream().map(PDField::getFullyQualifiedName).toList();
        }
    }

    @Test
    void theSameTimeGivesTheSameFileWhereverItIsTold() throws IOException {
        String[] told = {"--as-of", "2026-01-15T09:30:00+07:00"};
        sign("one.pdf", "--keystore", "ec.p12", "--password-env", "P12", "-o", "epoch.pdf");
        CommandRun run =
                run(
                        Map.of("P12", Keystores.PASSWORD),
                        "sign",
                        "one.pdf",
                        "--keystore",
                        "ec.p12",
                        "--password-file",
                        "password",
                        "-o",
                        "told.pdf",
                        told[0],
                        told[1]);

        assertThat(run.status()).isZero();
        String time = "D:20260115093000+07'00'";
        for (String name : List.of("epoch.pdf", "told.pdf")) {
            String text =
                    Files.readString(
                            folder.resolve(name), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text).contains(time);
        }
    }

    @Test
    void theOutputMayBeTheInput() throws IOException {
        Files.copy(folder.resolve("one.pdf"), folder.resolve("same.pdf"));
        for (int i = 0; i < 2; i++) {
            CommandRun run =
                    sign(
                            "same.pdf",
                            "--keystore",
                            "ec.p12",
                            "--password-env",
                            "P12",
                            "-o",
                            "same.pdf");
            assertThat(run.status()).isZero();
        }
        assertThat(Files.readAllBytes(folder.resolve("same.pdf")))
                .startsWith(Files.readAllBytes(folder.resolve("one.pdf")));
        assertThat(PlanFolder.filesIn(folder)).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void theKeystoreIsNeverOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("ec.p12"));
        CommandRun run =
                sign("one.pdf", "--keystore", "ec.p12", "--password-env", "P12", "-o", "ec.p12");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("ec.p12")).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRefusalIsAPlainSentence(String language) {
        Map<String, Integer> refused = new HashMap<>();
        refused.put("one.pdf --keystore ec.p12 --password-env WRONG", ExitStatus.USAGE);
        refused.put("one.pdf --keystore ec.p12 --password-env UNSET", ExitStatus.USAGE);
        refused.put("one.pdf --keystore ec.p12", ExitStatus.USAGE);
        refused.put("one.pdf --keystore ec.p12 --password-env P12 --password-file x", 2);
        refused.put("one.pdf --keystore ec.p12 --password-file none", ExitStatus.INPUT_OUTPUT);
        refused.put("one.pdf --keystore ec.p12 --password-env P12 --alias no", 2);
        refused.put("one.pdf --keystore ec.p12 --password-env P12 --as-of 2026-02-30", 2);
        refused.put("one.pdf --keystore several.p12 --password-env P12", ExitStatus.USAGE);
        refused.put("one.pdf --keystore hello.txt --password-env P12", ExitStatus.USAGE);
        refused.put("one.pdf --keystore none.p12 --password-env P12", ExitStatus.INPUT_OUTPUT);
        refused.put("one.pdf --password-env P12", ExitStatus.USAGE);
        refused.put("none.pdf --keystore ec.p12 --password-env P12", ExitStatus.INPUT_OUTPUT);
        refused.put("one --keystore ec.p12 --password-env P12", ExitStatus.INPUT_OUTPUT);
        refused.put("hello.txt --keystore ec.p12 --password-env P12", ExitStatus.INPUT_OUTPUT);
        String good = "one.pdf --keystore ec.p12 --password-env P12 ";
        refused.put("one.pdf --keystore encryption.p12 --password-env P12", ExitStatus.USAGE);
        refused.put(good + "--field signer", ExitStatus.USAGE);
        refused.put(good + "--field nobody", ExitStatus.USAGE);
        refused.put(good + "--image none.png", ExitStatus.INPUT_OUTPUT);
        refused.put(good + "--image hello.txt", ExitStatus.INPUT_OUTPUT);
        refused.put(good + "--image seal.png", ExitStatus.USAGE);
        refused.put(good + "--image seal.png --image-width wide", ExitStatus.USAGE);
        refused.put(good + "--image seal.png --image-width -1", ExitStatus.USAGE);
        refused.put(good + "--image-width 36", ExitStatus.USAGE);
        refused.put("fields.pdf" + good.substring(7) + "--field nobody", ExitStatus.USAGE);
        refused.put("fields.pdf" + good.substring(7) + "--field agency", ExitStatus.USAGE);
        refused.put(
                "fields.pdf" + good.substring(7) + "--field copy --image seal.png",
                ExitStatus.USAGE);
        Map<String, String> environment = Map.of("P12", Keystores.PASSWORD, "WRONG", "wrong-one");
        refused.forEach((line, status) -> {
            String all = "sign " + line + " -o refused.pdf --lang " + language;
            CommandRun run = run(environment, all.split(" "));

            assertThat(run.status()).as(line).isEqualTo(status);
            assertThat(run.out()).as(line).isEmpty();
            assertThat(run.err()).as(line).startsWith("kehoach: ").doesNotContain("wrong-one");
            assertThat(run.err().lines().findFirst().orElse("")).doesNotContain("{", "sign.");
            assertThat(folder.resolve("refused.pdf")).doesNotExist();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "expired.p12, '', en, warning, expired on",
        "expired.p12, '', vi, cảnh báo, đã hết hạn ngày",
        "ec.p12, 1262304000, en, warning, not valid before",
        "ec.p12, 1262304000, vi, cảnh báo, chưa có hiệu lực trước ngày"
    })
    void aCertificateOutOfItsTimeSignsWithAWarning(
            String keystore, String time, String language, String warning, String reason) {
        Map<String, String> environment = new HashMap<>(Map.of("P12", Keystores.PASSWORD));
        if (!time.isEmpty()) {
            environment.put("SOURCE_DATE_EPOCH", time);
        }
        String line = "sign one.pdf --password-env P12 -o late.pdf --lang " + language;
        CommandRun run = run(environment, (line + " --keystore " + keystore).split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(warning, reason);
        assertThat(run.printed()).containsExactly("late.pdf");
    }
}
