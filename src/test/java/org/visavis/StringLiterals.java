package org.visavis;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The strings of Java sources; what is put together with + is one string, with "…" where a value goes. */
final class StringLiterals {

	private StringLiterals() {}

	static List<String> of(final Iterable<Path> sources) throws IOException {
		final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			final JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, files
				.getJavaFileObjectsFromPaths(sources));
			final List<String> strings = new ArrayList<>();
			for (final CompilationUnitTree unit : task.parse())
				new Scanner(unit.getSourceFile().getName()).scan(unit, strings);
			return strings;
		}
	}

	private static final class Scanner extends TreeScanner<Void, List<String>> {

		private final String file;

		Scanner(final String file) {
			this.file = file;
		}

		@Override
		public Void visitBinary(final BinaryTree tree, final List<String> strings) {
			if (tree.getKind() == Tree.Kind.PLUS) strings.add(file + ": " + text(tree));
			return super.visitBinary(tree, strings);
		}

		@Override
		public Void visitLiteral(final LiteralTree tree, final List<String> strings) {
			strings.add(file + ": " + text(tree));
			return null;
		}

		private static String text(final Tree tree) {
			if (tree instanceof final BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) return text(sum
				.getLeftOperand()) + text(sum.getRightOperand());
			return tree instanceof final LiteralTree literal ? String.valueOf(literal.getValue()) : "…";
		}
	}
}
