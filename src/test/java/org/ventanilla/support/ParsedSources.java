package org.ventanilla.support;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources as the compiler reads them, for the rules that bytecode does not show: lengths, Javadoc, names, literals. */
public final class ParsedSources {

    private final List<SourceFile> files;

    private ParsedSources(List<SourceFile> files) {
        this.files = List.copyOf(files);
    }

    /** Parses every source below {@code src/main/java}. */
    public static ParsedSources ofMain() {
        return under(Path.of("src/main/java"));
    }

    /** Parses every source below the directory. */
    public static ParsedSources under(Path root) {
        try (var found = Files.walk(root)) {
            return parse(found.filter(file -> file.toString().endsWith(".java")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files. */
    public List<SourceFile> files() {
        return files;
    }

    /** The types of all files, nested ones too. */
    public List<SourceType> types() {
        return files.stream().flatMap(file -> file.types().stream()).toList();
    }

    private static ParsedSources parse(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            var files = new ArrayList<SourceFile>();
            for (var unit : task.parse()) files.add(new Reader(task, unit).read());
            return new ParsedSources(files);
        }
    }

    /**
     * One source file.
     *
     * @param path where it lies
     * @param packageName its package
     * @param lines number of lines
     * @param types its types, nested ones too
     * @param literals its string literals
     */
    public record SourceFile(Path path, String packageName, int lines, List<SourceType> types, Set<String> literals) {

        /** Whether this is a {@code package-info}. */
        public boolean packageInfo() {
            return path.endsWith("package-info.java");
        }
    }

    /**
     * A type.
     *
     * @param packageName its package
     * @param name its simple name, after the names of the types around it
     * @param kind class, record, interface, enum or annotation
     * @param topLevel whether no type is around it
     * @param visible whether it is public, and every type around it
     * @param documented whether it has Javadoc
     * @param methods its methods and constructors, in order
     * @param constants constants of an enum, in order
     */
    public record SourceType(
            String packageName,
            String name,
            Tree.Kind kind,
            boolean topLevel,
            boolean visible,
            boolean documented,
            List<SourceMethod> methods,
            List<String> constants) {

        /** The name with its package. */
        public String fullName() {
            return packageName + "." + name;
        }
    }

    /**
     * A method or constructor.
     *
     * @param name its name; {@code <init>} for a constructor
     * @param lines lines of its body, with the braces
     * @param parameters number of parameters
     * @param visible whether it is public, in a visible type
     * @param overriding whether it says {@code @Override}
     * @param documented whether it has Javadoc
     * @param annotations simple names of its annotations
     */
    public record SourceMethod(
            String name,
            int lines,
            int parameters,
            boolean visible,
            boolean overriding,
            boolean documented,
            List<String> annotations) {

        /** Whether this is a constructor. */
        public boolean constructor() {
            return name.equals("<init>");
        }
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable SourceType> {

        private final Trees trees;
        private final DocTrees docs;
        private final CompilationUnitTree unit;
        private final List<SourceType> types = new ArrayList<>();
        private final Set<String> literals = new TreeSet<>();

        Reader(JavacTask task, CompilationUnitTree unit) {
            this.trees = Trees.instance(task);
            this.docs = DocTrees.instance(task);
            this.unit = unit;
        }

        SourceFile read() throws IOException {
            scan(new TreePath(unit), null);
            var path = Path.of(unit.getSourceFile().toUri());
            var lines = (int)
                    unit.getSourceFile().getCharContent(true).toString().lines().count();
            return new SourceFile(path, packageName(), lines, types, literals);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable SourceType outer) {
            if (tree.getSimpleName().isEmpty()) return super.visitClass(tree, outer);
            var type = typeOf(tree, outer);
            types.add(type);
            return super.visitClass(tree, type);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable SourceType type) {
            if (type != null && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner && named(owner))
                type.methods().add(methodOf(tree, owner, type));
            return super.visitMethod(tree, type);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable SourceType type) {
            if (tree.getValue() instanceof String text) literals.add(text);
            return super.visitLiteral(tree, type);
        }

        private SourceType typeOf(ClassTree tree, @Nullable SourceType outer) {
            var name = tree.getSimpleName().toString();
            var open = isPublic(tree.getModifiers().getFlags(), outer != null && inInterface());
            return new SourceType(
                    packageName(),
                    outer == null ? name : outer.name() + "." + name,
                    tree.getKind(),
                    outer == null,
                    open && (outer == null || outer.visible()),
                    documented(),
                    new ArrayList<>(),
                    constantsOf(tree));
        }

        private SourceMethod methodOf(MethodTree tree, ClassTree owner, SourceType type) {
            var open = isPublic(tree.getModifiers().getFlags(), owner.getKind() == Tree.Kind.INTERFACE);
            var annotations = tree.getModifiers().getAnnotations().stream()
                    .map(annotation -> simpleName(annotation.getAnnotationType().toString()))
                    .toList();
            return new SourceMethod(
                    tree.getName().toString(),
                    tree.getBody() == null ? 0 : linesOf(tree.getBody()),
                    tree.getParameters().size(),
                    type.visible() && open,
                    annotations.contains("Override"),
                    documented(),
                    annotations);
        }

        private boolean inInterface() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree around
                    && around.getKind() == Tree.Kind.INTERFACE;
        }

        private boolean documented() {
            return docs.getDocComment(getCurrentPath()) != null;
        }

        private int linesOf(BlockTree body) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            return (int) (lines.getLineNumber(positions.getEndPosition(unit, body))
                    - lines.getLineNumber(positions.getStartPosition(unit, body))
                    + 1);
        }

        private String packageName() {
            return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        }

        private static String simpleName(String name) {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        private static boolean named(ClassTree owner) {
            return !owner.getSimpleName().isEmpty();
        }

        private static boolean isPublic(Set<Modifier> flags, boolean byDefault) {
            return flags.contains(Modifier.PUBLIC) || (byDefault && !flags.contains(Modifier.PRIVATE));
        }

        private static List<String> constantsOf(ClassTree tree) {
            if (tree.getKind() != Tree.Kind.ENUM) return List.of();
            return tree.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> field.getType() != null
                            && field.getType()
                                    .toString()
                                    .equals(tree.getSimpleName().toString())
                            && field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .toList();
        }
    }
}
