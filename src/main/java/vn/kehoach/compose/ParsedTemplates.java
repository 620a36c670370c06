package vn.kehoach.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A set of templates as FreeMarker has read it; for any number of threads.
 *
 * <p>FreeMarker as it comes lets a template make objects and run commands: everything of that kind
 * is switched off, and templates see records of strings only.
 */
final class ParsedTemplates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String MAIN = "document.ftlx";

    private final Configuration configuration;
    private final Map<String, SourceFile> files = new ConcurrentHashMap<>();
    private final Templates templates;

    private ParsedTemplates(Templates templates) {
        this.templates = templates;
        configuration = new Counting();
        configuration.setTemplateLoader(new Loader());
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
    }

    /** The built-in ones are read once in a process: nothing can change them. */
    static ParsedTemplates of(Templates templates) {
        return templates.haveFolders() ? new ParsedTemplates(templates) : BuiltIn.SET;
    }

    Template main() throws IOException {
        return configuration.getTemplate(MAIN);
    }

    SourceFile mainFile() {
        return file(MAIN);
    }

    /**
     * @param name null: the main one
     */
    SourceFile file(@Nullable String name) {
        String asked = name == null ? MAIN : name;
        return files.getOrDefault(asked, new SourceFile(asked, ""));
    }

    Collection<SourceFile> files() {
        return files.values();
    }

    /** Made when first asked for. */
    private static final class BuiltIn {
        static final ParsedTemplates SET = new ParsedTemplates(new Templates(List.of()));
    }

    /** Each template, whoever asks for it, is made to ask for the end of its thread. */
    private static final class Counting extends Configuration {
        private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

        Counting() {
            super(VERSION);
        }

        @Override
        public synchronized Template getTemplate(
                String name,
                Locale locale,
                Object lookup,
                String encoding,
                boolean parsed,
                boolean ignoreMissing)
                throws IOException {
            Template template =
                    super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
            if (template != null && prepared.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            return template;
        }
    }

    private final class Loader implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<SourceFile> file = templates.find(name);
            file.ifPresent(found -> files.put(name, found));
            return file.orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((SourceFile) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
