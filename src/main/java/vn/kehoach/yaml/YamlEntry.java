package vn.kehoach.yaml;

/** A key with its value. */
public record YamlEntry(YamlScalar key, YamlNode value) {}
