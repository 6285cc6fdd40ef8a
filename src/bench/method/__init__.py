"""An implementation of the method that shares nothing with the program: the yardstick its figures are held against.

Each module names the sections of the published method that it computes. Needs Python 3.9, numpy and PyYAML (Debian: python3-numpy, python3-yaml).
"""
