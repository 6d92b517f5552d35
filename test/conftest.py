"""Options of all pytest suites."""
import re


def pytest_addoption(parser):
    parser.addoption("--name-filter", default="",
                     help="run the tests whose node id matches this regular expression")


def pytest_collection_modifyitems(config, items):
    pattern = re.compile(config.getoption("--name-filter"))
    items[:] = [item for item in items if pattern.search(item.nodeid)]
