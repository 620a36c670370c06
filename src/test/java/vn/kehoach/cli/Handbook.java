package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of the handbook, in order. */
record Handbook(List<Block> blocks) {
    static final Path FILE = Path.of("docs/huong-dan.vi.md");

    /**
     * @param language behind the fence: {@code sh}, {@code diff}, {@code text} and so on
     * @param about the word behind the language: a file, or what becomes of a command
     */
    record Block(int line, String language, String about, List<String> lines) {
        @Override
        public String toString() {
            return FILE + ":" + line;
        }
    }

    static Handbook read() throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(FILE);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String[] words = lines.get(i).substring(3).split(" ", 2);
                blocks.add(
                        new Block(
                                i + 1,
                                words[0],
                                words.length > 1 ? words[1] : "",
                                List.copyOf(lines.subList(i + 1, end))));
                i = end;
            }
        }
        return new Handbook(blocks);
    }
}
