"""Prints a module with one chain of N nested masks and N equal pairs of masks.

Usage: scaling.py N
"""
import sys


def main(n: int) -> None:
    print("func.func @chain(%w: index) -> !mask.pred {")
    print("  %m0 = mask.causal")
    for i in range(1, n + 1):
        print(f"  %w{i} = mask.window left({i})")
        print(f"  %m{i} = mask.and %m{i - 1}, %w{i}")
    print(f"  return %m{n} : !mask.pred\n}}")
    for i in range(n):
        print(f"func.func @pair{i}() -> !mask.pred {{")
        print("  %c = mask.causal")
        print(f"  %k = mask.chunk size({i + 2})")
        print(f"  %w = mask.window left({i + 1})")
        print("  %m = mask.and %k, %c, %w")
        print("  return %m : !mask.pred\n}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
