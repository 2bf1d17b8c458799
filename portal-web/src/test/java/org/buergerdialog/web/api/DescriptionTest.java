package org.buergerdialog.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.web.frame.Api;
import org.junit.jupiter.api.Test;

/** The description says what there is, all of it and nothing else. */
class DescriptionTest {

    private static final SwaggerParseResult READ = read();
    private static final OpenAPI API = READ.getOpenAPI();

    @Test
    void isAValidOpenApiDocument() {
        assertThat(READ.getMessages()).isEmpty();
        assertThat(API.getOpenapi()).startsWith("3.1");
        assertThat(API.getServers()).singleElement().satisfies(server -> assertThat(server.getUrl())
                .isEqualTo(Api.PATH));
    }

    @Test
    void knowsEveryAddressAndMethod() {
        Map<String, Set<String>> described = new TreeMap<>();
        API.getPaths().forEach((path, item) -> described.put(path, verbs(item)));

        assertThat(described).isEqualTo(offered());
    }

    @Test
    void knowsWhatIsSent() {
        for (Method method : methods()) {
            Consumes consumes = method.getAnnotation(Consumes.class);
            Set<String> sent = consumes == null ? Set.of() : Set.of(consumes.value());
            Operation operation = operation(method);
            assertThat(
                            operation.getRequestBody() == null
                                    ? Set.of()
                                    : operation.getRequestBody().getContent().keySet())
                    .isEqualTo(sent);
        }
    }

    @Test
    void knowsTheVariablesOfAddresses() {
        for (Method method : methods()) {
            Set<String> names = Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getAnnotation(PathParam.class))
                    .filter(Objects::nonNull)
                    .map(PathParam::value)
                    .collect(Collectors.toSet());
            assertThat(variables(operation(method))).isEqualTo(names);
        }
    }

    @Test
    void describesEveryErrorAsAProblemThatHasItsWords() {
        Set<Integer> statuses = new HashSet<>();
        for (PathItem item : API.getPaths().values()) {
            for (Operation operation : item.readOperations()) {
                operation.getResponses().forEach((status, response) -> {
                    if (status.startsWith("4") || status.startsWith("5")) {
                        assertThat(resolved(response).getContent()).containsOnlyKeys(Problem.MEDIA_TYPE);
                        statuses.add(Integer.valueOf(status));
                    }
                });
            }
        }
        assertThat(Problems.STATUSES).containsAll(statuses);
    }

    private static ApiResponse resolved(ApiResponse response) {
        String reference = response.get$ref();
        return reference == null
                ? response
                : API.getComponents().getResponses().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Set<String> variables(Operation operation) {
        return operation.getParameters() == null
                ? Set.of()
                : operation.getParameters().stream()
                        .filter(parameter -> "path".equals(parameter.getIn()))
                        .map(Parameter::getName)
                        .collect(Collectors.toSet());
    }

    private static Operation operation(Method method) {
        return API.getPaths().get(path(method)).readOperationsMap().get(PathItem.HttpMethod.valueOf(verb(method)));
    }

    private static Set<String> verbs(PathItem item) {
        return item.readOperationsMap().keySet().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> offered() {
        Map<String, Set<String>> offered = new TreeMap<>();
        for (Method method : methods()) {
            offered.computeIfAbsent(path(method), path -> new TreeSet<>()).add(verb(method));
        }
        return offered;
    }

    private static List<Method> methods() {
        return PublicApi.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method) != null)
                .toList();
    }

    private static String path(Method method) {
        String path = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return below == null ? path : path + "/" + below.value();
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static SwaggerParseResult read() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            return new OpenAPIV3Parser()
                    .readContents(new String(in.readAllBytes(), StandardCharsets.UTF_8), null, new ParseOptions());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
