package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Registry;
import vn.kehoach.yaml.YamlNode;

import java.util.List;

/** Makes a registry of the files of assignees, instruments and holidays. */
public final class RegistryDecoder {
    private final Diagnostics diagnostics;

    public RegistryDecoder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    public Registry decode(
            List<YamlNode> assigneeFiles,
            List<YamlNode> instrumentFiles,
            List<YamlNode> calendarFiles) {
        FileDecoder files = new FileDecoder(diagnostics);
        return new Registry(
                files.all(
                        assigneeFiles,
                        AssigneeDecoder.FILE,
                        file ->
                                file.list(
                                        "assignees",
                                        AssigneeDecoder.SHAPE,
                                        AssigneeDecoder::decode)),
                files.all(
                        instrumentFiles,
                        InstrumentDecoder.FILE,
                        file ->
                                file.list(
                                        "instruments",
                                        InstrumentDecoder.SHAPE,
                                        InstrumentDecoder::decode)),
                files.all(calendarFiles, CalendarDecoder.FILE, CalendarDecoder::decode));
    }
}
