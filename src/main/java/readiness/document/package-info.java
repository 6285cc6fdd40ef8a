/**
 * A YAML file as a tree whose keys and values know their place, with every error in it; the engine stops here.
 *
 * <p>Start at {@link readiness.document.YamlDocuments}: it turns the text of a {@link readiness.source.SourceFile} into
 * {@link readiness.document.Node}s. {@link readiness.document.Fields} checks the keys of a mapping, and
 * {@link readiness.source.ProblemLog} collects what is wrong. What the keys mean is left to {@code catalogue},
 * {@code sheet} and {@code folder}.
 */
@NullMarked
package readiness.document;

import org.jspecify.annotations.NullMarked;
