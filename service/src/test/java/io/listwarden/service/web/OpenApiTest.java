package io.listwarden.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.service.vendor.ServedVendors;
import io.listwarden.service.web.RunningService.Answer;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the running service against the document that describes it, in both directions. */
class OpenApiTest {
    private static RunningService service;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        service = RunningService.start(WholeApplication.class);
        SampleHistory.record(service);
        ServedVendors.serve(service);
        Answer answer = service.get("/v1/openapi.yaml");
        assertThat(answer.contentType()).isEqualTo("application/yaml");
        document =
                ApiJson.MAPPER.valueToTree(
                        new Yaml(new SafeConstructor(new LoaderOptions())).load(answer.text()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyPathAndParameterIsDescribedAndEveryDescribedOneExists() {
        assertThat(described()).hasSizeGreaterThan(15).isEqualTo(handled());
    }

    private static SortedSet<String> described() {
        SortedSet<String> operations = new TreeSet<>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                SortedSet<String> parameters = new TreeSet<>();
                for (JsonNode reference : operation.getValue().path("parameters")) {
                    JsonNode parameter = resolved(reference);
                    parameters.add(
                            parameter.path("in").asString()
                                    + ":"
                                    + parameter.path("name").asString()
                                    + (parameter.path("required").asBoolean(false) ? "!" : ""));
                }
                if (operation.getValue().has("requestBody")) {
                    parameters.add("body:" + bodySchema(operation.getValue()));
                }
                operations.add(operation.getKey() + " " + path.getKey() + " " + parameters);
            }
        }
        return operations;
    }

    private static String bodySchema(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.has("*/*")) {
            return "as it is";
        }
        String reference = content.path("application/json").path("schema").path("$ref").asString();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode resolved(JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }

    private static SortedSet<String> handled() {
        SortedSet<String> operations = new TreeSet<>();
        service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (method.getBeanType() != ProblemErrorController.class) {
                                operations.add(operation(mapping, method));
                            }
                        });
        return operations;
    }

    private static String operation(RequestMappingInfo mapping, HandlerMethod method) {
        SortedSet<String> parameters = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
            PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
            if (query != null) {
                parameters.add("query:" + query.name() + (query.required() ? "!" : ""));
            } else if (path != null) {
                parameters.add("path:" + path.name() + "!");
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                parameters.add("body:" + parameter.getParameterType().getSimpleName());
            } else if (parameter.getParameterType() == HttpServletRequest.class) {
                parameters.add("body:as it is");
            }
        }
        return mapping.getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name()
                        .toLowerCase(Locale.ROOT)
                + " "
                + mapping.getDirectPaths().stream()
                        .findFirst()
                        .orElseGet(() -> mapping.getPatternValues().iterator().next())
                + " "
                + parameters;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    get  | /v1/lookups | /v1/lookups?name=Candiru | | 200
                    get  | /v1/lookups | /v1/lookups?name=Nobody | | 200
                    get  | /v1/lookups | /v1/lookups | | 400
                    get  | /v1/lookups | /v1/lookups?name=a&x=1 | | 400
                    post | /v1/lookups | /v1/lookups | {"name": "Saito Tech Ltd"} | 200
                    post | /v1/lookups | /v1/lookups | {"identifiers": [{"type": "REGISTRATION", "value": "149296401000", "country": "GR"}]} | 200
                    post | /v1/lookups | /v1/lookups | {"name": "", "limit": 0} | 400
                    get  | /v1/lookups | /v1/lookups?name=Candiru&profile=ofac | | 200
                    get  | /v1/lookups | /v1/lookups?name=Candiru&profile=none | | 400
                    post | /v1/lookups/batch | /v1/lookups/batch | {"lookups": [{"id": "1", "name": "Candiru", "profile": "strict"}]} | 200
                    post | /v1/comparisons | /v1/comparisons | {"pairs": [{"id": "1", "left": {"names": [{"text": "a"}]}, "right": {"names": [{"text": "a"}]}}]} | 200
                    get  | /v1/vendors | /v1/vendors | | 200
                    get  | /v1/vendors/{vendorId} | /v1/vendors/candiru | | 200
                    get  | /v1/vendors/{vendorId} | /v1/vendors/intellexa | | 200
                    get  | /v1/vendors/{vendorId} | /v1/vendors/nobody | | 404
                    get  | /v1/vendors/coverage | /v1/vendors/coverage | | 200
                    get  | /v1/vendors/coverage | /v1/vendors/coverage?asOf=2024-03-01 | | 200
                    get  | /v1/vendors/coverage | /v1/vendors/coverage?asOf=today | | 400
                    get  | /v1/vendors/coverage/changes | /v1/vendors/coverage/changes?from=2021-01-01 | | 200
                    get  | /v1/vendors/links | /v1/vendors/links | | 200
                    get  | /v1/vendors/register/versions | /v1/vendors/register/versions | | 200
                    get  | /v1/vendors/register/versions/{version}/changes | /v1/vendors/register/versions/2/changes | | 200
                    get  | /v1/vendors/register/versions/{version}/changes | /v1/vendors/register/versions/9/changes | | 404
                    post | /v1/vendors/links/{memberId}/{partyId}/confirm | /v1/vendors/links/intellexa-sa/us-ofac-sdn:48059/confirm | {"reason": "the same number"} | 200
                    post | /v1/vendors/links/{memberId}/{partyId}/refuse | /v1/vendors/links/intellexa-sa/us-ofac-sdn:48059/refuse | {"reason": "another firm"} | 200
                    post | /v1/vendors/links/{memberId}/{partyId}/refuse | /v1/vendors/links/candiru/us-bis-el:candiru/refuse | {"reason": "another firm"} | 409
                    get  | /v1/lookups | /v1/lookups?name=Sherlock | | 200
                    get  | /v1/parties/{partyId} | /v1/parties/us-bis-el:candiru | | 200
                    get  | /v1/parties/{partyId} | /v1/parties/us-bis-el:nobody | | 404
                    get  | /v1/parties/{partyId}/history | /v1/parties/us-bis-el:other/history | | 200
                    get  | /v1/lists | /v1/lists | | 200
                    get  | /v1/lists/{listId}/versions | /v1/lists/us-bis-el/versions | | 200
                    get  | /v1/lists/{listId}/versions/{version} | /v1/lists/us-bis-el/versions/3 | | 200
                    get  | /v1/lists/{listId}/versions/{version}/changes | /v1/lists/us-bis-el/versions/2/changes | | 200
                    get  | /v1/changes | /v1/changes | | 200
                    post | /v1/sync-runs | /v1/sync-runs | {"lists": ["eu-fsf"]} | 202
                    post | /v1/sync-runs | /v1/sync-runs | {"lists": ["eu-fsf"]} | 409
                    get  | /v1/sync-runs | /v1/sync-runs | | 200
                    post | /v1/lists/{listId}/versions/{version}/reject | /v1/lists/us-bis-el/versions/3/reject | {"reason": "half a file"} | 200
                    post | /v1/lists/{listId}/versions/{version}/release | /v1/lists/us-bis-el/versions/3/release | {"reason": "after all"} | 409
                    """)
    void anAnswerHasTheFormThatIsDescribed(
            String method, String path, String address, String body, int status) {
        Answer answer = body == null ? service.get(address) : service.post(address, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        JsonNode response =
                document.path("paths")
                        .path(path)
                        .path(method)
                        .path("responses")
                        .path(String.valueOf(status));
        JsonNode described = response.has("$ref") ? resolved(response) : response;
        JsonNode schema = described.path("content").path(answer.contentType()).path("schema");
        assertThat(schema.isMissingNode()).as(answer.contentType()).isFalse();
        assertThat(errors(schema, answer.text())).isEmpty();
        if (body != null && status != 400) {
            JsonNode request =
                    document.path("paths")
                            .path(path)
                            .path(method)
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
            assertThat(errors(request, body)).isEmpty();
        }
    }

    @Test
    void anAnswerOfAnotherFormWouldBeNoticed() {
        JsonNode schema =
                ApiJson.MAPPER.readTree("{\"$ref\": \"#/components/schemas/LookupAnswer\"}");

        assertThat(errors(schema, "{\"lookupId\": 7}")).isNotEmpty();
    }

    private static List<Error> errors(JsonNode schema, String json) {
        ObjectNode whole = ((ObjectNode) schema.deepCopy());
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
