package vn.kehoach.model;

public record AppendixId(String text) implements Id {}
