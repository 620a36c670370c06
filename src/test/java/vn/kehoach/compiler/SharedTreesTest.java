package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;

import java.util.Optional;

class SharedTreesTest {
    private final SharedTrees trees = new SharedTrees();

    @Test
    void readsAFileOnce() {
        assertThat(read("a: 1", new Diagnostics()).orElseThrow())
                .isSameAs(read("a: 1", new Diagnostics()).orElseThrow());
    }

    @Test
    void readsAFileAnewWhenItHasChanged() {
        YamlNode before = read("a: 1", new Diagnostics()).orElseThrow();

        assertThat(read("a: 2", new Diagnostics()).orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void saysAgainWhatIsWrongWithAFile() {
        Diagnostics first = new Diagnostics();
        Diagnostics second = new Diagnostics();
        read("a: 1\na: 2", first);
        read("a: 1\na: 2", second);

        assertThat(second.sorted()).isNotEmpty().isEqualTo(first.sorted());
    }

    private Optional<YamlNode> read(String text, Diagnostics diagnostics) {
        return trees.read(
                new LoadedSource.Readable(new SourceFile("assignees.yaml", text), false),
                diagnostics);
    }
}
