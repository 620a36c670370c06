package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders that are named more than once. */
class PlanFoldersTest {
    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        for (String plan : List.of("a/one", "b/one", "a/two")) {
            Files.createDirectories(folder.resolve(plan));
            Files.createFile(folder.resolve(plan).resolve("plan.yaml"));
        }
    }

    private Path link(String name, String to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), folder.resolve(to));
    }

    @Test
    void eachFolderIsThereOnceInTheOrderNamed() throws IOException {
        Path one = folder.resolve("a/one");
        Path two = folder.resolve("a/two");
        Path same = link("c", "a").resolve("one");

        assertThat(PlanFolders.once(List.of(two, one, same, two))).containsExactly(two, one);
        assertThat(PlanFolders.once(List.of(same, two, one))).containsExactly(same, two);
    }

    @Test
    void foldersOfOneNameAreTwo() {
        List<Path> both = List.of(folder.resolve("a/one"), folder.resolve("b/one"));

        assertThat(PlanFolders.once(both)).isEqualTo(both);
    }

    @Test
    void aLinkOfAnotherNameStandsBackForTheFolderItself() throws IOException {
        Path link = link("a/latest", "a/one");

        Path one = folder.resolve("a/one");
        Path two = folder.resolve("a/two");

        assertThat(PlanFolders.once(List.of(link, two, one))).containsExactly(one, two);
        assertThat(PlanFolders.beside(two)).containsExactly(one, two);
        assertThat(PlanFolders.beside(link)).containsExactly(link, two);
    }

    @Test
    void whatIsNotThereIsNamedAsItIs() {
        Path absent = folder.resolve("absent");

        assertThat(PlanFolders.once(List.of(absent, absent))).containsExactly(absent);
    }
}
