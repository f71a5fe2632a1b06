package io.listwarden.service.benchmark.http;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.match.Subject;
import io.listwarden.service.benchmark.parties.Question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Questions as the bytes of HTTP requests, made before anything is measured. */
final class Requests {
    private final int port;
    private final String apiKey;

    Requests(int port, String apiKey) {
        this.port = port;
        this.apiKey = apiKey;
    }

    List<byte[]> lookups(List<Question> questions) {
        return questions.stream()
                .map(question -> post("/v1/lookups", fields(question.subject())))
                .toList();
    }

    /**
     * All questions in batches, the last of which may be smaller.
     *
     * @param size questions in a batch, 1 to 1,000
     */
    List<byte[]> batches(List<Question> questions, int size) {
        List<byte[]> batches = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += size) {
            int to = Math.min(from + size, questions.size());
            batches.add(batch(questions.subList(from, to)));
        }
        return batches;
    }

    private byte[] batch(List<Question> questions) {
        List<Map<String, Object>> lookups = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Map<String, Object> lookup = fields(questions.get(i).subject());
            lookup.put("id", Integer.toString(i));
            lookups.add(lookup);
        }
        return post("/v1/lookups/batch", Map.of("lookups", lookups));
    }

    private static Map<String, Object> fields(Subject question) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("name", question.names().getFirst().text());
        fields.put("countries", question.countries());
        question.birthDates().stream()
                .findFirst()
                .ifPresent(date -> fields.put("birthDate", date.earliest()));
        return fields;
    }

    private byte[] post(String path, Object body) {
        byte[] json = ApiJson.MAPPER.writeValueAsBytes(body);
        String head =
                String.join(
                        "\r\n",
                        "POST " + path + " HTTP/1.1",
                        "Host: 127.0.0.1:" + port,
                        "X-Api-Key: " + apiKey,
                        "Content-Type: application/json",
                        "Content-Length: " + json.length,
                        "",
                        "");
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + json.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(json, 0, request, start.length, json.length);
        return request;
    }

    /** Asks for the generation that is served, in an answer about nobody. */
    byte[] generation() {
        return post("/v1/lookups", Map.of("name", "Xq Zv"));
    }
}
