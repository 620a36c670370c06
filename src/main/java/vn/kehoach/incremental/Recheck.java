package vn.kehoach.incremental;

import vn.kehoach.source.Look;
import vn.kehoach.source.SourceLoader;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether traces still hold; for one run, which asks of each shared file once. */
public final class Recheck {
    private final Map<Look, String> known = new ConcurrentHashMap<>();

    /**
     * @param folder that the outputs lie in
     */
    public boolean holds(Trace trace, Path folder) {
        return trace.looks().entrySet().stream()
                        .allMatch(each -> answer(each.getKey()).equals(each.getValue()))
                && trace.outputs().stream().allMatch(each -> each.isIn(folder));
    }

    private String answer(Look look) {
        return known.computeIfAbsent(look, Recheck::ask);
    }

    private static String ask(Look look) {
        Heard heard = new Heard();
        SourceLoader.repeat(look, heard);
        return heard.answer;
    }

    private static final class Heard implements Answers {
        private String answer = "";

        @Override
        public void answered(Look look, String said) {
            answer = said;
        }
    }
}
