package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SourceLoaderTest {
    @TempDir Path folder;
    private Path root;
    private SourceLoader loader;

    @BeforeEach
    void startsInAFolderOfPlans() throws IOException {
        root = Files.createDirectory(folder.resolve("plans"));
        loader = new SourceLoader(root, folder);
    }

    @Test
    void showsAPathFromTheBaseWithSlashes() throws IOException {
        Files.createDirectory(root.resolve("a"));
        Files.writeString(root.resolve("a/plan.yaml"), "id: kế hoạch\n");
        LoadedSource source = loader.load(root.resolve("a").resolve("plan.yaml"));
        assertThat(source).isInstanceOf(LoadedSource.Readable.class);
        assertThat(source.file().path()).isEqualTo("plans/a/plan.yaml");
        assertThat(source.file().text()).isEqualTo("id: kế hoạch\n");
    }

    @Test
    void takesAByteOrderMarkAwayAndSaysSo() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "\ufeffid: a");
        LoadedSource source = load("a.yaml");
        assertThat(source.file().text()).isEqualTo("id: a");
        assertThat(((LoadedSource.Readable) source).byteOrderMark()).isTrue();
    }

    @Test
    void saysWhyAFileHasNoText() throws IOException {
        Files.createDirectory(root.resolve("folder.yaml"));
        Files.write(root.resolve("large.yaml"), new byte[16 * 1024 * 1024 + 1]);
        assertThat(load("none.yaml")).isInstanceOf(LoadedSource.Missing.class);
        assertThat(load("folder.yaml")).isInstanceOf(LoadedSource.Folder.class);
        assertThat(load("large.yaml")).isInstanceOf(LoadedSource.TooLarge.class);
        assertThat(load("large.yaml/a.yaml")).isInstanceOf(LoadedSource.Missing.class);
    }

    @Test
    void neverReadsAPipe() throws Exception {
        Path pipe = root.resolve("pipe.yaml");
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        } catch (IOException e) {
            assumeTrue(false, "no pipes here");
        }
        assertThat(load("pipe.yaml")).isInstanceOf(LoadedSource.SpecialFile.class);
    }

    @Test
    void neverLeavesTheRoot() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "a: b");
        Files.createSymbolicLink(root.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(root.resolve("up"), folder);
        Files.createSymbolicLink(root.resolve("zero.yaml"), Path.of("/dev/zero"));
        assertThat(load("link.yaml")).isInstanceOf(LoadedSource.OutsideRoot.class);
        assertThat(load("zero.yaml")).isNotInstanceOf(LoadedSource.Readable.class);
        assertThat(load("up/secret.yaml")).isInstanceOf(LoadedSource.OutsideRoot.class);
        assertThat(load("../secret.yaml")).isInstanceOf(LoadedSource.OutsideRoot.class);
        assertThat(loader.yamlFiles(root.resolve("up")).unreadable())
                .hasOnlyElementsOfType(LoadedSource.OutsideRoot.class);
    }

    @Test
    void followsALinkThatStaysInside() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "a: b");
        Files.createSymbolicLink(root.resolve("b.yaml"), Path.of("a.yaml"));
        assertThat(load("b.yaml").file().text()).isEqualTo("a: b");
    }

    @Test
    void survivesALinkToItself() throws IOException {
        Files.createSymbolicLink(root.resolve("a.yaml"), Path.of("a.yaml"));
        assertThat(load("a.yaml")).isInstanceOf(LoadedSource.Unreadable.class);
    }

    @Test
    void listsYamlFilesByCodePoint() throws IOException {
        for (String name : List.of("b.yaml", "B.yml", "ế.yaml", "a.txt", ".#a.yaml", "10.yaml")) {
            Files.writeString(root.resolve(name), "");
        }
        assertThat(loader.yamlFiles(root).files())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("10.yaml", "B.yml", "b.yaml", "ế.yaml");
        assertThat(loader.yamlFiles(root.resolve("none")).files()).isEmpty();
    }

    @Test
    void findsTheFirstByteThatIsNotUtf8() {
        byte[] bytes = "a: ế\nb: x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        assertThat(SourceLoader.decode("a.yaml", bytes))
                .isInstanceOfSatisfying(
                        LoadedSource.NotUtf8.class,
                        bad -> {
                            assertThat(bad.offset()).isEqualTo(bytes.length - 1);
                            assertThat(bad.value()).isEqualTo(0xff);
                            assertThat(bad.place()).hasToString("a.yaml:2:4");
                        });
    }

    @Test
    void refusesOverlongAndSurrogateForms() {
        assertThat(SourceLoader.decode("a", new byte[] {(byte) 0xc0, (byte) 0x80}))
                .isInstanceOf(LoadedSource.NotUtf8.class);
        assertThat(SourceLoader.decode("a", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}))
                .isInstanceOf(LoadedSource.NotUtf8.class);
        assertThat(SourceLoader.decode("a", new byte[] {'a', (byte) 0xe1, (byte) 0xba}))
                .isInstanceOf(LoadedSource.NotUtf8.class);
    }

    @Test
    void guessesInWhatAFileWasSaved() {
        assertThat(guess("id: kế hoạch phát triển".getBytes(UTF_16LE))).isEqualTo(Encoding.UTF_16);
        assertThat(guess("id: ke hoach".getBytes(UTF_16LE))).isEqualTo(Encoding.UTF_16);
        assertThat(guess(latin("content: KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi")))
                .isEqualTo(Encoding.TCVN3);
        assertThat(guess(latin("content: Keá hoaïch phaùt trieån kinh teá - xaõ hoäi")))
                .isEqualTo(Encoding.VNI);
        assertThat(guess(latin("content: Kê\u00ec hoa\u00f2ch pha\u00ect triê\u00d2n ma\u00f2nh")))
                .isEqualTo(Encoding.WINDOWS_1258);
    }

    private static Encoding guess(byte[] bytes) {
        return ((LoadedSource.NotUtf8) SourceLoader.decode("a.yaml", bytes)).guess();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private LoadedSource load(String name) {
        return loader.load(root.resolve(name));
    }
}
