package io.listwarden.sync.job;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document as a publisher has it.
 *
 * @param id the document
 * @param format in which format it is
 * @param path where it is, without the leading slash; of several files the folder
 * @param files where each of its files is, and the bytes there; not empty
 */
public record PublishedDocument(
        String id, String format, String path, SortedMap<String, byte[]> files) {
    /** A document of one file. */
    static PublishedDocument of(String id, String format, byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(id, bytes);
        return new PublishedDocument(id, format, id, files);
    }

    /** A document of several files, by their names. */
    static PublishedDocument of(String id, String format, SortedMap<String, byte[]> members) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        members.forEach((name, bytes) -> files.put(id + "/" + name, bytes));
        return new PublishedDocument(id, format, id + "/", files);
    }
}
